# SPDX-License-Identifier: GPL-3.0-or-later
# Templates, assets and message catalogues are laid out under build/share/redress as they are after installation,
# so that a program finds them beside itself in both places.
find_package(Gettext REQUIRED)
set(redress_share ${PROJECT_BINARY_DIR}/share/redress)
set(resource_stamps)

foreach(folder IN ITEMS templates assets)
  file(GLOB_RECURSE files CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/${folder}/*)
  set(stamp ${PROJECT_BINARY_DIR}/${folder}.stamp)
  add_custom_command(OUTPUT ${stamp}
    COMMAND ${CMAKE_COMMAND} -E rm -rf ${redress_share}/${folder}
    COMMAND ${CMAKE_COMMAND} -E copy_directory ${PROJECT_SOURCE_DIR}/${folder} ${redress_share}/${folder}
    COMMAND ${CMAKE_COMMAND} -E touch ${stamp}
    DEPENDS ${files} COMMENT "Copying ${folder}")
  list(APPEND resource_stamps ${stamp})
endforeach()

file(GLOB catalogues CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/assets/locale/*.po)
foreach(po IN LISTS catalogues)
  get_filename_component(language ${po} NAME_WE)
  set(mo ${redress_share}/locale/${language}/LC_MESSAGES/redress.mo)
  add_custom_command(OUTPUT ${mo}
    COMMAND ${CMAKE_COMMAND} -E make_directory ${redress_share}/locale/${language}/LC_MESSAGES
    COMMAND ${GETTEXT_MSGFMT_EXECUTABLE} --check -o ${mo} ${po}
    DEPENDS ${po} COMMENT "Compiling messages: ${language}")
  list(APPEND resource_stamps ${mo})
endforeach()

add_custom_target(redress_resources ALL DEPENDS ${resource_stamps})
