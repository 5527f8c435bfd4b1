# SPDX-FileCopyrightText: 2026 The Windowkeeper authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What `cmake --install` puts down, and the Debian package that cpack makes of it. Translations, icons of the console,
# migrations and catalogues are inside of the programs. tests/packaging holds the list.
include(GNUInstallDirs)

install(TARGETS windowkeeper wkctl wkfsp RUNTIME)

# Debian wants these compressed, and without a time in them, so that the same source gives the same package.
set(compressed)
function(wk_compressed source result destination)
    set(file ${CMAKE_BINARY_DIR}/compressed/${destination}/${result}.gz)
    get_filename_component(folder ${file} DIRECTORY)
    add_custom_command(OUTPUT ${file}
        COMMAND ${CMAKE_COMMAND} -E make_directory ${folder}
        COMMAND sh -c "gzip -9n < '${source}' > '${file}'"
        DEPENDS ${source} VERBATIM)
    set(compressed ${compressed} ${file} PARENT_SCOPE)
    install(FILES ${file} DESTINATION ${destination})
endfunction()

set(resources ${CMAKE_SOURCE_DIR}/resources)
foreach(page windowkeeper.1 wkctl.1 wkfsp.8)
    string(REGEX MATCH "[0-9]$" section ${page})
    wk_compressed(${resources}/man/en/${page} ${page} ${CMAKE_INSTALL_MANDIR}/man${section})
    wk_compressed(${resources}/man/de/${page} ${page} ${CMAKE_INSTALL_MANDIR}/de/man${section})
    wk_compressed(${resources}/man/zh_CN/${page} ${page} ${CMAKE_INSTALL_MANDIR}/zh_CN/man${section})
endforeach()
set(documents ${CMAKE_INSTALL_DATADIR}/doc/windowkeeper)
wk_compressed(${CMAKE_SOURCE_DIR}/CHANGELOG.md changelog ${documents})
wk_compressed(${resources}/debian/changelog changelog.Debian ${documents})
add_custom_target(wk_compressed ALL DEPENDS ${compressed})

install(FILES ${resources}/debian/copyright DESTINATION ${documents})
install(DIRECTORY ${resources}/guide DESTINATION ${documents})
install(FILES ${resources}/desktop/windowkeeper.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${resources}/desktop/windowkeeper.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo
        RENAME example.windowkeeper.windowkeeper.metainfo.xml)
install(FILES ${resources}/icons/windowkeeper.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
# systemd looks there below /usr and below /usr/local, and nowhere else.
install(FILES ${resources}/systemd/wkfsp.service DESTINATION lib/systemd/system)
install(FILES ${resources}/systemd/wkfsp.sysusers DESTINATION lib/sysusers.d RENAME wkfsp.conf)
install(FILES ${resources}/systemd/wkfsp.tmpfiles DESTINATION lib/tmpfiles.d RENAME wkfsp.conf)

file(STRINGS ${resources}/debian/changelog newest LIMIT_COUNT 1)
if(NOT newest MATCHES "^windowkeeper \\(([0-9.]+)-([0-9]+)\\)" OR NOT CMAKE_MATCH_1 STREQUAL PROJECT_VERSION)
    message(FATAL_ERROR "resources/debian/changelog is not about version ${PROJECT_VERSION}: ${newest}")
endif()
set(CPACK_DEBIAN_PACKAGE_RELEASE ${CMAKE_MATCH_2})

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME windowkeeper)
set(CPACK_PACKAGE_DIRECTORY ${CMAKE_BINARY_DIR}/package)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_MAINTAINER "The Windowkeeper authors <windowkeeper@windowkeeper.example>" CACHE STRING
    "Name and address of whoever makes the package")
set(CPACK_DEBIAN_PACKAGE_SECTION admin)
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "maintenance windows and fallback status points of Configuration Manager 2007")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Says when machines may change, what that means for each of them, and which
deployments went wrong: a desktop console over a site database of its own
(windowkeeper), a command line over the same models (wkctl), and a fallback
status point that receives the state messages of clients (wkfsp).
.
Speaks English, German and Chinese.")
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Plugins of Qt, which no program names; the kill of the service, and who makes its user and folder.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libqt6svg6, procps, systemd | systemd-standalone-sysusers,\
 systemd | systemd-standalone-tmpfiles")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-translations-l10n, fonts-noto-cjk, fonts-dejavu-core")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "qt6-wayland, sqlite3")
set(CPACK_DEBIAN_PACKAGE_CONTROL_EXTRA
    ${resources}/debian/postinst ${resources}/debian/prerm ${resources}/debian/postrm)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION TRUE)
include(CPack)
