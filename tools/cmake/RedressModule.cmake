# SPDX-License-Identifier: GPL-3.0-or-later
# redress_module(NAME [USES modules...] [LIBRARIES targets...])
# A static library redress_NAME from every source below the calling folder. Third-party targets stay private.
function(redress_module name)
  cmake_parse_arguments(ARG "" "" "USES;LIBRARIES" ${ARGN})
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*.cpp ${CMAKE_CURRENT_SOURCE_DIR}/*.h)
  add_library(redress_${name} STATIC ${sources})
  target_include_directories(redress_${name}
    PUBLIC ${PROJECT_SOURCE_DIR}/include
    PRIVATE ${CMAKE_CURRENT_SOURCE_DIR})
  list(TRANSFORM ARG_USES PREPEND redress_)
  target_link_libraries(redress_${name} PUBLIC ${ARG_USES} PRIVATE redress_warnings ${ARG_LIBRARIES})
endfunction()
