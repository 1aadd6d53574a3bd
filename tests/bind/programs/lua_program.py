"""Scripts of Lua, by the macros that are most of its interface."""

from ctypes import _Pointer as Pointer

import lua_ as lua


def main() -> None:
    state = lua.luaL_newstate()
    lua.luaL_openlibs(state)
    assert lua.luaL_dostring(state, "return 6 * 7, 'text'") == 0
    assert lua.lua_tointeger(state, -2) == 42
    assert lua.lua_tostring(state, -1) == b"text"
    lua.lua_pop(state, 2)

    @lua.lua_CFunction
    def twice(state: "Pointer[lua.lua_State]") -> int:
        lua.lua_pushinteger(state, 2 * lua.luaL_checkinteger(state, 1))
        return 1

    lua.lua_register(state, "twice", twice)
    assert lua.luaL_dostring(state, "return twice(4)") == 0
    assert lua.lua_isnumber(state, -1) and lua.lua_tointeger(state, -1) == 8
    assert lua.luaL_dostring(state, "error('no')") == 1
    assert b"no" in (lua.lua_tostring(state, -1) or b"")
    lua.lua_close(state)
