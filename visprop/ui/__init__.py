"""The window: Qt widgets that show frames and turn what a person does into calls of the session."""
