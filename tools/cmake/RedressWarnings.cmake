# SPDX-License-Identifier: GPL-3.0-or-later
# One interface target carries every warning flag; all our targets link it.
add_library(redress_warnings INTERFACE)
if(MSVC)
  target_compile_options(redress_warnings INTERFACE /W4 /permissive- /utf-8)
else()
  target_compile_options(redress_warnings INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wnon-virtual-dtor
    -Wold-style-cast -Woverloaded-virtual -Wduplicated-cond
    # Optimised, GCC 12 finds null pointers and overlaps in its own headers that are not there (its bug 105651).
    $<IF:$<CONFIG:Debug>,-Wnull-dereference,-Wno-restrict>)
endif()
if(REDRESS_WERROR)
  target_compile_options(redress_warnings INTERFACE $<IF:$<CXX_COMPILER_ID:MSVC>,/WX,-Werror>)
endif()
