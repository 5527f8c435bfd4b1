# SPDX-FileCopyrightText: 2026 The Windowkeeper authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The house rules of the build: one set of flags, and which room may use which.

# Room -> what it may link. ARCHITECTURE.md draws the same graph; tests/architecture holds the includes to it.
set(WK_MAY_USE_core Qt6::Core)
set(WK_MAY_USE_schedule core)
set(WK_MAY_USE_site core schedule)
set(WK_MAY_USE_planning core schedule site)
set(WK_MAY_USE_messages EXPAT::EXPAT core)
set(WK_MAY_USE_intake ZLIB::ZLIB core messages)
set(WK_MAY_USE_net PkgConfig::libmicrohttpd core messages intake)
set(WK_MAY_USE_reports core schedule site messages)
set(WK_MAY_USE_exchange core schedule site nlohmann_json::nlohmann_json)
set(WK_MAY_USE_wording core schedule site planning messages intake reports)
set(WK_MAY_USE_demo core schedule site messages)
set(WK_MAY_USE_storage Qt6::Sql PkgConfig::sqlite3 ZLIB::ZLIB core schedule site messages intake exchange)
set(WK_MAY_USE_jobs core)
set(WK_MAY_USE_session core schedule site messages jobs)
set(WK_MAY_USE_items core schedule site planning messages intake reports wording)

add_library(wk_flags INTERFACE)
target_compile_features(wk_flags INTERFACE cxx_std_20)
target_compile_options(wk_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wold-style-cast -Wcast-qual
    -Wnon-virtual-dtor -Woverloaded-virtual -Wdouble-promotion -Wformat=2
    -Wsuggest-override -Wextra-semi
    # gcc 12 sees null pointers in std::vector where Qt Test's macros are.
    $<$<NOT:$<BOOL:$<TARGET_PROPERTY:WK_IS_TEST>>>:-Wnull-dereference>
    $<$<CXX_COMPILER_ID:GNU>:-Wduplicated-cond -Wduplicated-branches -Wlogical-op -Wzero-as-null-pointer-constant>
    $<$<BOOL:${WK_WERROR}>:-Werror>)
target_compile_definitions(wk_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_NO_FOREACH QT_NO_KEYWORDS QT_USE_QSTRINGBUILDER QT_STRICT_ITERATORS QT_DISABLE_DEPRECATED_BEFORE=0x060400)

set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)

# wk_module(NAME SOURCES file... USES room-or-library...)
# A room of models/: a static library that uses only what the table above allows.
function(wk_module name)
    cmake_parse_arguments(ARG "" "" "SOURCES;USES" ${ARGN})
    add_library(wk_${name} STATIC ${ARG_SOURCES})
    target_include_directories(wk_${name} PUBLIC ${CMAKE_SOURCE_DIR}/models)
    target_link_libraries(wk_${name} PRIVATE wk_flags)
    target_compile_features(wk_${name} PUBLIC cxx_std_20)
    foreach(used IN LISTS ARG_USES)
        if(NOT used IN_LIST WK_MAY_USE_${name})
            message(FATAL_ERROR "models/${name} may not use ${used}; see cmake/House.cmake")
        endif()
        if(used MATCHES "::")
            target_link_libraries(wk_${name} PUBLIC ${used})
        else()
            target_link_libraries(wk_${name} PUBLIC wk_${used})
        endif()
    endforeach()
endfunction()

# wk_ui_room(NAME SOURCES file... [USES ui-room-or-library...])
# A room of ui/: widgets over the models. Which ui rooms it may use is held by tests/architecture.
function(wk_ui_room name)
    cmake_parse_arguments(ARG "" "" "SOURCES;USES" ${ARGN})
    add_library(wk_ui_${name} STATIC ${ARG_SOURCES})
    set_target_properties(wk_ui_${name} PROPERTIES AUTOMOC ON)
    target_include_directories(wk_ui_${name} PUBLIC ${CMAKE_SOURCE_DIR}/ui)
    target_link_libraries(wk_ui_${name} PRIVATE wk_flags PUBLIC Qt6::Widgets Qt6::Svg wk_items wk_session wk_exchange)
    foreach(used IN LISTS ARG_USES)
        if(used MATCHES "::")
            target_link_libraries(wk_ui_${name} PUBLIC ${used})
        else()
            target_link_libraries(wk_ui_${name} PUBLIC wk_ui_${used})
        endif()
    endforeach()
endfunction()

# wk_test(NAME SOURCES file... USES room-or-library... [LABEL label] [TIMEOUT seconds])
# A test program; runs without display, in English and in UTC whatever the machine says.
function(wk_test name)
    cmake_parse_arguments(ARG "" "LABEL;TIMEOUT" "SOURCES;USES" ${ARGN})
    add_executable(${name} ${ARG_SOURCES})
    set_target_properties(${name} PROPERTIES AUTOMOC ON WK_IS_TEST ON RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
    target_include_directories(${name} PRIVATE ${CMAKE_SOURCE_DIR}/tests)
    target_compile_definitions(${name} PRIVATE WK_SOURCE_DIR="${CMAKE_SOURCE_DIR}"
                                               WK_BINARY_DIR="${CMAKE_RUNTIME_OUTPUT_DIRECTORY}")
    target_link_libraries(${name} PRIVATE wk_flags Qt6::Test)
    foreach(used IN LISTS ARG_USES)
        if(used MATCHES "::")
            target_link_libraries(${name} PRIVATE ${used})
        else()
            target_link_libraries(${name} PRIVATE wk_${used})
        endif()
    endforeach()
    add_test(NAME ${name} COMMAND ${name})
    wk_test_properties(${name} ${ARGN})
endfunction()

function(wk_test_properties name)
    cmake_parse_arguments(ARG "" "LABEL;TIMEOUT" "" ${ARGN})
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 120)
    endif()
    set_tests_properties(${name} PROPERTIES
        TIMEOUT ${ARG_TIMEOUT} LABELS "${ARG_LABEL}"
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;TZ=UTC;LC_ALL=C.UTF-8;LANGUAGE=")
endfunction()

# wk_translate(TARGET): puts our translations into a program, as :/translations/windowkeeper_LANGUAGE.qm.
function(wk_translate target)
    get_property(compiled GLOBAL PROPERTY WK_COMPILED_TRANSLATIONS)
    qt_add_resources(${target} translations PREFIX /translations BASE ${CMAKE_BINARY_DIR}/translations
                     FILES ${compiled})
    add_dependencies(${target} wk_translations)
endfunction()
