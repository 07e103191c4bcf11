"""Pictures and films out of the window: what can be exported, the two dialogs, and the process that films."""
