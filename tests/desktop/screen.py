# SPDX-License-Identifier: GPL-3.0-or-later
"""What is really painted on the screen: AT-SPI tells of words that are there, also of those that nobody sees."""
import ctypes

from uidrive import Atspi

Z_PIXMAP = 2
ALL_PLANES = ctypes.c_ulong(-1).value


class Image(ctypes.Structure):
    _fields_ = [(name, ctypes.c_int) for name in ("width", "height", "xoffset", "format")] + [
        ("data", ctypes.POINTER(ctypes.c_ubyte))] + [
        (name, ctypes.c_int) for name in ("byte_order", "bitmap_unit", "bitmap_bit_order", "bitmap_pad", "depth",
                                          "bytes_per_line", "bits_per_pixel")]


X = ctypes.CDLL("libX11.so.6")
X.XOpenDisplay.restype = ctypes.c_void_p
X.XDefaultRootWindow.restype = ctypes.c_ulong
X.XDefaultRootWindow.argtypes = [ctypes.c_void_p]
X.XGetImage.restype = ctypes.POINTER(Image)
X.XGetImage.argtypes = [ctypes.c_void_p, ctypes.c_ulong, ctypes.c_int, ctypes.c_int, ctypes.c_uint, ctypes.c_uint,
                        ctypes.c_ulong, ctypes.c_int]
DISPLAY = X.XOpenDisplay(None)


def pixels(x, y, width, height):
    """The colours of a part of the screen, line by line, as (blue, green, red)."""
    image = X.XGetImage(DISPLAY, X.XDefaultRootWindow(DISPLAY), x, y, width, height, ALL_PLANES, Z_PIXMAP).contents
    step = image.bits_per_pixel // 8
    return [tuple(image.data[line * image.bytes_per_line + column * step + part] for part in range(3))
            for line in range(height) for column in range(width)]


def place_of(node):
    return Atspi.Component.get_extents(node, Atspi.CoordType.SCREEN)


def is_painted(node):
    """Whether anything stands out from the ground where the node is."""
    place = place_of(node)
    if place.x < 0 or place.y < 0 or place.width < 2 or place.height < 2:
        return False
    return max(sum(colour) for colour in pixels(place.x, place.y, place.width, place.height)) - \
        min(sum(colour) for colour in pixels(place.x, place.y, place.width, place.height)) > 150


def ground_before(node):
    place = place_of(node)
    return pixels(place.x - 6, place.y + place.height // 2, 1, 1)[0]
