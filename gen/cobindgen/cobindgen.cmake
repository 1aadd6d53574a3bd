# cobindgen_bind(OUT.py HEADERS header... [OPTIONS option...])
#
# Make OUT.py and its stub OUT.pyi, in the current binary directory, from the headers, again whenever one
# of them or something that it includes changes. HEADERS are absolute or relative to
# the current source directory. OPTIONS go to `cobindgen bind`: -I, -D, --library and
# so on.
#
# COBINDGEN is the program: set it, or let it be found on the path.
function(cobindgen_bind output)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "HEADERS;OPTIONS")
  if(NOT arg_HEADERS OR arg_UNPARSED_ARGUMENTS)
    message(FATAL_ERROR "cobindgen_bind(OUT.py HEADERS header... [OPTIONS option...]), "
      "not: ${ARGV}")
  endif()
  find_program(COBINDGEN cobindgen REQUIRED)
  set(headers)
  foreach(header IN LISTS arg_HEADERS)
    get_filename_component(header ${header} ABSOLUTE)
    list(APPEND headers ${header})
  endforeach()
  set(made ${CMAKE_CURRENT_BINARY_DIR}/${output})
  add_custom_command(
    OUTPUT ${made} ${made}i
    COMMAND ${COBINDGEN} bind ${headers} -o ${made} --depfile ${made}.d ${arg_OPTIONS}
    # An unchanged file keeps its time, so make would consider it stale.
    COMMAND ${CMAKE_COMMAND} -E touch ${made} ${made}i
    DEPENDS ${headers}
    DEPFILE ${made}.d
    COMMENT "Bindings ${output}"
    VERBATIM)
  string(MAKE_C_IDENTIFIER "cobindgen_${output}" target)
  add_custom_target(${target} ALL DEPENDS ${made})
endfunction()
