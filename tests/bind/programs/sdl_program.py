"""A window of SDL's dummy video driver, and an event."""

import os

import sdl_ as s


def main() -> None:
    os.environ["SDL_VIDEODRIVER"] = "dummy"
    assert s.SDL_Init(s.SDL_INIT_VIDEO) == 0, s.SDL_GetError()
    window = s.SDL_CreateWindow("title", 0, 0, 64, 48, s.SDL_WINDOW_HIDDEN)
    assert window and s.SDL_GetWindowTitle(window) == b"title"
    surface = s.SDL_GetWindowSurface(window)
    assert (surface.contents.w, surface.contents.h) == (64, 48)
    assert s.SDL_FillRect(surface, s.SDL_Rect(1, 1, 4, 4), 0xFFFFFF) == 0
    event = s.SDL_Event(type=s.SDL_USEREVENT)
    assert s.SDL_PushEvent(event) == 1
    got = s.SDL_Event()
    while s.SDL_PollEvent(got) and got.type != s.SDL_USEREVENT:
        pass
    assert got.type == s.SDL_USEREVENT
    s.SDL_DestroyWindow(window)
    s.SDL_Quit()
