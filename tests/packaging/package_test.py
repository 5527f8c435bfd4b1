# SPDX-FileCopyrightText: 2026 The Windowkeeper authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What `cmake --install` puts down is complete, and true to the programs."""
import argparse
import configparser
import gzip
import os
import pathlib
import re
import shutil
import subprocess
import tempfile
import unittest

LANGUAGES = ["en", "de", "zh_CN"]
PANELS = ["clients", "collections", "coverage", "deployments", "failed-deployments", "findings", "reports", "site",
          "state-messages", "status-points", "windows"]
EXPECTED = {
    "bin/windowkeeper", "bin/wkctl", "bin/wkfsp",
    "lib/systemd/system/wkfsp.service", "lib/sysusers.d/wkfsp.conf", "lib/tmpfiles.d/wkfsp.conf",
    "share/applications/windowkeeper.desktop",
    "share/metainfo/example.windowkeeper.windowkeeper.metainfo.xml",
    "share/icons/hicolor/scalable/apps/windowkeeper.svg",
    "share/doc/windowkeeper/changelog.gz",
    "share/doc/windowkeeper/changelog.Debian.gz", "share/doc/windowkeeper/copyright",
    *(f"share/man/{folder}man{page[-1]}/{page}.gz" for folder in ("", "de/", "zh_CN/")
      for page in ("windowkeeper.1", "wkctl.1", "wkfsp.8")),
    *(f"share/doc/windowkeeper/guide/{language}/{page}.md" for language in LANGUAGES for page in [*PANELS, "guide"]),
}
OPTION = re.compile(r"--[a-z][a-z-]*")


def said(program, *arguments):
    """What a program prints where there is no display."""
    without_display = {name: value for name, value in os.environ.items()
                       if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
    return subprocess.run([program, *arguments], check=True, capture_output=True, text=True,
                          env=without_display).stdout


class Package(unittest.TestCase):
    build = None

    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.usr = pathlib.Path(cls.folder.name) / "usr"
        subprocess.run(["cmake", "--install", cls.build, "--prefix", "/usr"], check=True, capture_output=True,
                       env={**os.environ, "DESTDIR": cls.folder.name})

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def options_of_the_programs(self):
        """The options that each program's help names."""
        programs = self.usr / "bin"
        help_of_all = said(programs / "wkctl", "--help")
        verbs = re.findall(r"^  ([a-z]+(?: [a-z]+)?)  ", help_of_all, re.MULTILINE)
        self.assertIn("messages list", verbs)
        of_wkctl = {option for verb in verbs
                    for option in OPTION.findall(said(programs / "wkctl", *verb.split(), "--help"))}
        return {"wkctl.1": of_wkctl,
                "wkfsp.8": set(OPTION.findall(said(programs / "wkfsp", "--help"))),
                "windowkeeper.1": set(OPTION.findall(said(programs / "windowkeeper", "--help")))}, verbs

    def test_everything_is_put_down_and_nothing_else(self):
        found = {str(path.relative_to(self.usr)) for path in self.usr.rglob("*") if path.is_file()}
        self.assertEqual(found, EXPECTED)

    def test_the_programs_run_from_where_they_are_put(self):
        for program in ("windowkeeper", "wkctl", "wkfsp"):
            self.assertRegex(said(self.usr / "bin" / program, "--version"), r"\d+\.\d+\.\d+")

    def test_man_pages_name_every_option_and_verb_in_every_language(self):
        options, verbs = self.options_of_the_programs()
        for page, wanted in options.items():
            for language in LANGUAGES:
                folder = "" if language == "en" else language + "/"
                file = self.usr / f"share/man/{folder}man{page[-1]}/{page}.gz"
                text = gzip.decompress(file.read_bytes()).decode().replace("\\-", "-")
                self.assertEqual(wanted - set(OPTION.findall(text)), set(), (page, language))
                if page == "wkctl.1":
                    self.assertEqual([verb for verb in verbs if verb not in text], [], language)

    def test_what_is_compressed_has_no_time_in_it(self):
        for file in self.usr.rglob("*.gz"):
            self.assertEqual(file.read_bytes()[4:8], bytes(4), file)

    def test_the_desktop_file_speaks_every_language(self):
        file = self.usr / "share/applications/windowkeeper.desktop"
        entry = configparser.RawConfigParser()
        entry.optionxform = str
        entry.read(file, encoding="utf-8")
        for key in ("GenericName", "Comment", "Keywords"):
            for language in ("", "[de]", "[zh_CN]"):
                self.assertTrue(entry["Desktop Entry"][key + language], key + language)

    def test_those_who_judge_such_files_have_nothing_against_them(self):
        share = self.usr / "share"
        judges = [["desktop-file-validate", share / "applications/windowkeeper.desktop"],
                  ["appstreamcli", "validate", "--no-net", *(share / "metainfo").iterdir()]]
        present = [judge for judge in judges if shutil.which(judge[0])]
        if not present:
            self.skipTest("neither desktop-file-validate nor appstreamcli is there")
        for judge in present:
            result = subprocess.run(judge, capture_output=True, text=True)
            self.assertEqual(result.returncode, 0, result.stdout + result.stderr)

    def test_links_of_the_guide_lead_somewhere(self):
        for page in (self.usr / "share/doc/windowkeeper/guide").rglob("*.md"):
            for target in re.findall(r"\]\(([^)]*)\)", page.read_text(encoding="utf-8")):
                self.assertTrue((page.parent / target).is_file(), (page, target))

    def test_the_guide_says_the_same_in_every_language(self):
        """As far as counting can tell: the same sections, and the same code but for names."""
        for name in [*PANELS, "guide"]:
            shapes = []
            for language in LANGUAGES:
                text = (self.usr / f"share/doc/windowkeeper/guide/{language}/{name}.md").read_text(encoding="utf-8")
                shapes.append((re.findall(r"^#+", text, re.MULTILINE), text.count("```"), text.count("\n\n")))
            self.assertEqual(shapes[0], shapes[1], name)
            self.assertEqual(shapes[0], shapes[2], name)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--build", required=True, help="the build folder, all built")
    known, rest = parser.parse_known_args()
    Package.build = known.build
    unittest.main(argv=[__file__, *rest])
