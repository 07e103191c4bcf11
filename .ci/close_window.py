"""Ask a window to close, as a window manager does: `close_window.py WINDOW` sends WM_DELETE_WINDOW to it."""

import ctypes
import struct
import sys

CLIENT_MESSAGE, FORMAT = 33, 32


class Reply(ctypes.Structure):
    _fields_ = (("head", ctypes.c_uint64), ("atom", ctypes.c_uint32))


class Cookie(ctypes.Structure):
    _fields_ = (("sequence", ctypes.c_uint32),)


def main(window: int) -> None:
    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_intern_atom.restype = Cookie
    xcb.xcb_intern_atom_reply.restype = ctypes.POINTER(Reply)
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))

    def atom(name: bytes) -> int:
        cookie = xcb.xcb_intern_atom(connection, 0, ctypes.c_uint16(len(name)), name)
        return xcb.xcb_intern_atom_reply(connection, cookie, None).contents.atom

    numbers = (window, atom(b"WM_PROTOCOLS"), atom(b"WM_DELETE_WINDOW"), 0, 0, 0, 0)
    event = struct.pack("=BBH7I", CLIENT_MESSAGE, FORMAT, 0, *numbers)
    xcb.xcb_send_event(connection, 0, ctypes.c_uint32(window), 0, event)
    xcb.xcb_flush(connection)
    xcb.xcb_disconnect(connection)


main(int(sys.argv[1]))
