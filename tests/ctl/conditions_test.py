# SPDX-FileCopyrightText: 2026 The Windowkeeper authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sends what the product's description of the fallback status point says a client may send, one file for each of its
fourteen conditions, and looks for the words of the description in the report where an administrator looks for them,
in German, English and Chinese (of which the description has a part).  Exit code 1 if anything is missing.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile

DEPLOYMENT_FAILURE = "client-deployment-failure"
ASSIGNMENT_FAILURE = "client-assignment-failure"
ISSUES = "issues-by-incidence-summary"

REPORT = """<?xml version="1.0" encoding="UTF-16"?>
<Report><ReportHeader><Identification><Machine><ClientInstalled>0</ClientInstalled><ClientType>1</ClientType>
<ClientID>GUID:3F0C6A52-7B1E-4D09-9E44-0000000000%02d</ClientID><ClientVersion>4.00.6221.1000</ClientVersion>
<NetBIOSName>PC%02d</NetBIOSName><CodePage>850</CodePage><SystemDefaultLCID>1031</SystemDefaultLCID></Machine>
</Identification><ReportDetails><ReportContent>State Message Data</ReportContent><ReportType>Full</ReportType>
<Date>20260301100000.000000+000</Date><Version>1.0</Version><Format>1.0</Format></ReportDetails></ReportHeader>
<ReportBody><StateMessage MessageTime="20260301100000.000000+000" SerialNumber="1">
<Topic ID="{6D2B5C10-4E7A-4F3B-8A91-55AA66BB77CC}" Type="%d" IDType="0"/><State ID="%d" Criticality="0"/>
%s</StateMessage></ReportBody></Report>"""

# Topic, state, parameters; the report; how its row is found; German, English, Chinese words.
CONDITIONS = [
    (800, 307, ["/smssitecode"], DEPLOYMENT_FAILURE, {"client": "PC01"},
     "Bei der Installation des Clients ist ein Fehler aufgetreten (beispielsweise aufgrund von falschen Setupoptionen "
     "oder Syntaxfehlern, oder weil die erforderlichen Dateien nicht gefunden werden konnten)",
     "The client failed to install properly (for example, because of incorrect setup options or syntax errors, or "
     "because it failed to locate the required files)", "客户端未能正确安装"),
    (800, 606, [], ASSIGNMENT_FAILURE, {"client": "PC02"},
     "Der Client konnte keinem Standort zugewiesen werden", "The client failed to be assigned to a site",
     "客户端未能分配到站点"),
    (1000, 2, ["0x87D00295"], ISSUES, {"errorCode": "0x87D00295"},
     "Der Client konnte sich bei dem ihm zugewiesenen Standort nicht registrieren",
     "The client failed to register with its assigned site", "客户端未能在其分配的站点注册"),
    (800, 604, [], ASSIGNMENT_FAILURE, {"client": "PC04"},
     "Der Client konnte seinen Verwaltungspunkt nicht finden", "The client failed to locate its management point",
     "客户端找不到其管理点"),
    (1000, 2, ["0x80072EE7", "0"], ISSUES, {"errorCode": "0x80072EE7"},
     "Bei der Verbindung zwischen dem Client und dem Verwaltungspunkt ist ein Problem aufgetreten",
     "There was a network connectivity problem between the client and the management point",
     "客户端与管理点之间的网络连接出现问题"),
    (1000, 2, ["-2016411010", "500"], ISSUES, {"errorCode": "0x87D0027E"},
     "Der Verwaltungspunkt ist nicht ordnungsgemäß konfiguriert (z. B. sind Internetinformationsdienste (Internet "
     "Information Services, IIS) nicht ordnungsgemäß für einen Configuration Manager-Verwaltungspunkt konfiguriert)",
     "The management point is not configured correctly (for example, Internet Information Services (IIS) is not "
     "configured correctly for a Configuration Manager management point)", "管理点配置不正确"),
    (800, 400, [], "client-deployment-status", {"state": 400},
     "erfolgreich installiert", "successfully installed", "成功安装"),
    (800, 700, [], "client-assignment-status", {"state": 700},
     "erfolgreich einem Configuration Manager 2007-Standort zugewiesen",
     "successfully assigned to a Configuration Manager 2007 site", "成功分配"),
    (800, 317, [], "restart-pending", {"client": "PC09"},
     "Zum Abschluss der Installation ist ein Neustart erforderlich",
     "A restart is required to complete the installation", "需要重启才能完成安装"),
    (1001, 2, ["0x87D00280"], ISSUES, {"errorCode": "0x87D00280"},
     "Es ist kein gültiges Clientzertifikat vorhanden", "There is no valid client certificate", "没有有效的客户端证书"),
    (1001, 2, ["0x87D00282"], ISSUES, {"errorCode": "0x87D00282"},
     "Es ist mehr als ein mögliches gültiges Clientzertifikat vorhanden, aber keine entsprechende Konfiguration zur "
     "Auswahl eines Zertifikats angegeben",
     "There is more than one possible valid client certificate without an appropriate certificate selection "
     "configuration specified", "存在多个可能有效的客户端证书"),
    (1000, 2, ["0x800B0109"], ISSUES, {"errorCode": "0x800B0109"},
     "Ein für die Kommunikation im einheitlichen Modus erforderliches Serverzertifikat kann keine Kette zur "
     "vertrauenswürdigen Stammzertifizierungsstelle erstellen",
     "A server certificate needed for native mode communication fails to chain successfully to the trusted root "
     "certification", "服务器证书未能成功链接到受信任的根证书颁发机构"),
    (1000, 2, ["2147954437"], ISSUES, {"errorCode": "0x80072F05"},
     "Ein für die Kommunikation im einheitlichen Modus erforderliches Serverzertifikat ist abgelaufen",
     "A server certificate needed for native mode communication is expired", "服务器证书已过期"),
    (1000, 2, ["0x80072f8a"], ISSUES, {"errorCode": "0x80072F8A"},
     "Ein für die Kommunikation im einheitlichen Modus erforderliches Serverzertifikat wurde gesperrt",
     "A server certificate needed for native mode communication is revoked", "服务器证书已吊销"),
]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--wkctl", required=True)
    options = parser.parse_args()

    def wkctl(*arguments):
        done = subprocess.run([options.wkctl, *arguments], stdout=subprocess.PIPE, check=True)
        return done.stdout.decode("utf-8")

    missing = 0
    with tempfile.TemporaryDirectory() as folder:
        database = os.path.join(folder, "site.wk")
        inbox = os.path.join(folder, "inbox")
        os.mkdir(inbox)
        for number, (topic, state, parameters, *_) in enumerate(CONDITIONS, 1):
            texts = "".join("<Param>%s</Param>" % text for text in parameters)
            user = '<UserParameters Flags="0" Count="%d">%s</UserParameters>' % (len(parameters), texts)
            with open(os.path.join(inbox, "%02d.smx" % number), "wb") as file:
                file.write((REPORT % (number, number, topic, state, user if texts else "")).encode("utf-16"))
        wkctl("site", "create", "--database", database, "--code", "MUC", "--name", "Munich")
        stored = json.loads(wkctl("messages", "import", inbox, "--database", database, "--json"))["stored"]
        if stored != len(CONDITIONS):
            sys.exit("%d messages were stored, not %d" % (stored, len(CONDITIONS)))
        for column, language in enumerate(("de", "en", "zh_CN")):
            for _, _, _, report, key, *words in CONDITIONS:
                answer = json.loads(wkctl("report", report, "--database", database, "--language", language, "--json"))
                rows = [row for row in answer["rows"] if key.items() <= row.items()]
                said = " ".join((row.get("label") or "") + " " + (row.get("explanation") or "") for row in rows)
                if len(rows) != 1 or words[column] not in said:
                    missing += 1
                    print("%s, %s, %s: '%s' is not in '%s'" % (language, report, key, words[column], said))
    print("%d of %d told" % (3 * len(CONDITIONS) - missing, 3 * len(CONDITIONS)))
    sys.exit(1 if missing else 0)


main()
