"""The lecture room: a projector that shows the session large, and a presenter's window beside it.

`Room` owns both windows; `overlay` is what lies over the picture (pen, spotlight, laser, black) and is shown in both;
`keys` reads clickers wherever the focus is; `screens` finds the projector and notices when it is pulled out.
"""
