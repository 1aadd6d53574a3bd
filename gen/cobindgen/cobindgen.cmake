# cobindgen_bind(OUT.py HEADERS header... [RELATIVE_TO dir] [OPTIONS option...])
#
# Make OUT.py, in the current binary directory, from the headers, again whenever one
# of them or something that it includes changes. HEADERS are absolute or relative to
# the current source directory. RELATIVE_TO is what the names of files in OUT.py are
# relative to: the current source directory if not given. OPTIONS go to
# `cobindgen bind`: -I, -D, --library and so on.
#
# COBINDGEN is the program: set it, or let it be found on the path.
function(cobindgen_bind output)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "RELATIVE_TO" "HEADERS;OPTIONS")
  if(NOT arg_HEADERS OR arg_UNPARSED_ARGUMENTS)
    message(FATAL_ERROR "cobindgen_bind(OUT.py HEADERS header... [RELATIVE_TO dir] "
      "[OPTIONS option...]), not: ${ARGV}")
  endif()
  find_program(COBINDGEN cobindgen REQUIRED)
  if(NOT arg_RELATIVE_TO)
    set(arg_RELATIVE_TO ${CMAKE_CURRENT_SOURCE_DIR})
  endif()
  set(headers)
  foreach(header IN LISTS arg_HEADERS)
    get_filename_component(header ${header} ABSOLUTE)
    list(APPEND headers ${header})
  endforeach()
  set(made ${CMAKE_CURRENT_BINARY_DIR}/${output})
  add_custom_command(
    OUTPUT ${made}
    COMMAND ${COBINDGEN} bind ${headers} -o ${made} --depfile ${made}.d
      --relative-to ${arg_RELATIVE_TO} ${arg_OPTIONS}
    # An unchanged text keeps its time, which make takes for stale.
    COMMAND ${CMAKE_COMMAND} -E touch ${made}
    DEPENDS ${headers}
    DEPFILE ${made}.d
    COMMENT "Bindings ${output}"
    VERBATIM)
  string(MAKE_C_IDENTIFIER "cobindgen_${output}" target)
  add_custom_target(${target} ALL DEPENDS ${made})
endfunction()
