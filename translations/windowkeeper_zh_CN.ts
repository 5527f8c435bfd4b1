<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>CommandLine</name>
    <message>
        <source>this option is not known</source>
        <translation>未知选项</translation>
    </message>
    <message>
        <source>this option is given twice</source>
        <translation>重复指定了此选项</translation>
    </message>
    <message>
        <source>this option takes no value</source>
        <translation>此选项不接受值</translation>
    </message>
    <message>
        <source>this option lacks its value</source>
        <translation>此选项缺少值</translation>
    </message>
    <message>
        <source>this option is required</source>
        <translation>必须指定此选项</translation>
    </message>
    <message>
        <source>nothing is expected here</source>
        <translation>此处不应有参数</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>缺少此参数</translation>
    </message>
    <message>
        <source>nothing more is expected here</source>
        <translation>此处不应再有参数</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a time such as 2026-03-29T01:00:00Z</source>
        <translation>“%1”不是形如 2026-03-29T01:00:00Z 的时间</translation>
    </message>
    <message>
        <source>the range does not end after its start</source>
        <translation>时间范围的终点不晚于起点</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is none of program, update, taskSequence</source>
        <translation>“%1”不是 program、update、taskSequence 之一</translation>
    </message>
    <message>
        <source>the language of tables and messages</source>
        <translation>表格和消息的语言</translation>
    </message>
    <message>
        <source>shows this help</source>
        <translation>显示此帮助</translation>
    </message>
    <message>
        <source>shows the version</source>
        <translation>显示版本</translation>
    </message>
    <message>
        <source>end of the range, not included</source>
        <translation>时间范围的终点（不含）</translation>
    </message>
    <message>
        <source>end of the range, not included; one year later if not given</source>
        <translation>时间范围的终点（不含）；省略时为起点之后一年</translation>
    </message>
    <message>
        <source>the site document to look at; nothing is stored</source>
        <translation>要查看的站点文档；不保存任何内容</translation>
    </message>
    <message>
        <source>the client, by name or resource id</source>
        <translation>客户端的名称或资源 ID</translation>
    </message>
    <message>
        <source>one machine-readable JSON document instead of a table</source>
        <translation>输出一个机器可读的 JSON 文档而不是表格</translation>
    </message>
    <message>
        <source>start of the range, such as 2026-03-29T01:00:00Z</source>
        <translation>时间范围的开始，例如 2026-03-29T01:00:00Z</translation>
    </message>
</context>
<context>
    <name>EffectiveVerb</name>
    <message>
        <source>No maintenance window applies to %1: it may be changed at any time.</source>
        <translation>没有适用于 %1 的维护时段，可随时对其进行更改。</translation>
    </message>
    <message>
        <source>%1 is restricted by maintenance windows, and none of them is open in this range.</source>
        <translation>%1 受维护时段限制，但此时间范围内没有打开的维护时段。</translation>
    </message>
    <message>
        <source>Start (%1)</source>
        <extracomment>%1 a time zone</extracomment>
        <translation>开始 (%1)</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 a maintenance window, %2 the collection it is on</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>shows when a client may be changed</source>
        <translation>显示何时可以更改客户端</translation>
    </message>
    <message>
        <source>the kind of work; program if not given</source>
        <translation>工作类型；省略时为 program</translation>
    </message>
    <message>
        <source>Merges the maintenance windows of all collections that the client is a direct member of: windows that
overlap or touch are one. Subcollections inherit none. Software updates look at windows for updates if
the client has any, else at general ones; task sequences likewise.</source>
        <translation>合并以该客户端为直接成员的所有集合的维护时段：重叠或首尾相接的时段视为一个。
子集合不继承任何维护时段。如果客户端有软件更新专用的时段，软件更新就使用这些时段，
否则使用通用时段；任务序列同理。</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>the range may hold more than %L1 windows; a shorter one will do</source>
        <translation>该时间范围可能包含超过 %L1 个时段，请缩短范围</translation>
    </message>
</context>
<context>
    <name>ForecastVerb</name>
    <message>
        <source>none</source>
        <extracomment>no restart</extracomment>
        <translation>不需要</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>of a restart</extracomment>
        <translation>永不</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>需要</translation>
    </message>
    <message>
        <source>No mandatory deployment targets %1.</source>
        <translation>没有面向 %1 的强制部署。</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Runs from (%1)</source>
        <extracomment>%1 a time zone</extracomment>
        <translation>开始运行 (%1)</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>运行至</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>重启</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a deployment, %2 one of its updates</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Plays through what the client does with its mandatory deployments: what fits into which effective
maintenance window, in which order, when it restarts, and what never gets its turn within five years.</source>
        <translation>模拟客户端如何处理其强制部署：哪些部署能放入哪个有效维护时段、以什么顺序运行、
客户端何时重启，以及哪些部署在五年内始终轮不到运行。</translation>
    </message>
    <message>
        <source>forecasts what a client will run, when, or why never</source>
        <translation>预测客户端将运行什么、何时运行，或为何永不运行</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
</context>
<context>
    <name>ForecastWords</name>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Software update</source>
        <translation>软件更新</translation>
    </message>
    <message>
        <source>Task sequence</source>
        <translation>任务序列</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>将运行</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后运行</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>永不运行</translation>
    </message>
    <message>
        <source>No maintenance window restricts this client for this kind of work.</source>
        <translation>对于此类工作，没有维护时段限制此客户端。</translation>
    </message>
    <message>
        <source>The deployment ignores maintenance windows.</source>
        <translation>此部署忽略维护时段。</translation>
    </message>
    <message>
        <source>No effective maintenance window within five years is long enough.</source>
        <translation>五年内没有足够长的有效维护时段。</translation>
    </message>
    <message>
        <source>No effective maintenance window within five years has room for it.</source>
        <translation>五年内没有任何有效维护时段有足够的空闲时间。</translation>
    </message>
    <message>
        <source>The maximum allowed run time is Unknown: it may run past the end of the window.</source>
        <translation>最大允许运行时间为“未知”：运行可能会超出维护时段的结束时间。</translation>
    </message>
    <message>
        <source>The maximum allowed run time is longer than every effective window.</source>
        <translation>最大允许运行时间比任何有效维护时段都长。</translation>
    </message>
    <message>
        <source>Fits into the effective maintenance window.</source>
        <translation>有效维护时段的剩余时间足够。</translation>
    </message>
    <message>
        <source>Runs after the end of the range.</source>
        <translation>在时间范围结束之后才运行。</translation>
    </message>
    <message>
        <source>The run time would fit, but not with the countdown; no status message warns of this.</source>
        <translation>单看运行时间足够，但加上倒计时就不够；没有状态消息会提示这一点。</translation>
    </message>
    <message>
        <source>The client may report that it never restarts (status message 10079); it will restart nevertheless.</source>
        <translation>客户端可能会报告永不重启（状态消息 10079），但实际上会重启。</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>wkctl answers questions about maintenance windows of Configuration Manager 2007.</source>
        <translation>wkctl 解答有关 Configuration Manager 2007 维护时段的问题。</translation>
    </message>
    <message>
        <source>Usage: wkctl VERB [OPTIONS]</source>
        <translation>用法：wkctl VERB [OPTIONS]</translation>
    </message>
    <message>
        <source>Verbs:</source>
        <translation>命令：</translation>
    </message>
    <message>
        <source>wkctl VERB --help explains a verb. Every verb takes --language en|de|zh_CN.</source>
        <translation>wkctl VERB --help 显示某个命令的说明。每个命令都接受 --language en|de|zh_CN。</translation>
    </message>
    <message>
        <source>Returns 0: done; 1: done, and the answer is no; 2: wrong usage; 3: bad input; 4: the database
cannot be used. Errors are one line on standard error: wkctl: WHAT: WHERE: WHY</source>
        <translation>返回值 0：完成；1：完成，且答案为“否”；2：用法错误；3：输入有误；4：数据库无法使用。
每个错误在标准错误输出中占一行：wkctl: 命令: 位置: 原因</translation>
    </message>
    <message>
        <source>Usage: %1 [OPTIONS]</source>
        <extracomment>%1 a command line</extracomment>
        <translation>用法：%1 [OPTIONS]</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>选项：</translation>
    </message>
    <message>
        <source>For example:</source>
        <translation>示例：</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>this option lacks its value</source>
        <translation>此选项缺少值</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is none of en, de, zh_CN</source>
        <translation>“%1”不是 en、de、zh_CN 之一</translation>
    </message>
    <message>
        <source>no verb is given; wkctl --help lists them</source>
        <translation>未指定命令；wkctl --help 可列出所有命令</translation>
    </message>
    <message>
        <source>this verb is not known; wkctl --help lists them</source>
        <translation>未知命令；wkctl --help 可列出所有命令</translation>
    </message>
    <message>
        <source>this option is not known</source>
        <translation>未知选项</translation>
    </message>
    <message>
        <source>there is not enough of it for this</source>
        <translation>内存不足，无法完成此操作</translation>
    </message>
</context>
<context>
    <name>OccurrencesVerb</name>
    <message>
        <source>Start (%1)</source>
        <extracomment>%1 a time zone</extracomment>
        <translation>开始 (%1)</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>lists when schedule tokens occur</source>
        <translation>列出计划令牌产生的各个时段</translation>
    </message>
    <message>
        <source>the client&apos;s time zone, IANA or Windows name</source>
        <translation>客户端的时区，IANA 或 Windows 名称</translation>
    </message>
    <message>
        <source>Lists every occurrence that shares time with the range, complete and not merged. A start that a clock
leaves out in spring is read with the offset before; one that it shows twice in autumn is the first.</source>
        <translation>列出与时间范围有重叠的所有时段，不截断也不合并。开始时间如果在进入夏令时的时候被跳过，
则按切换之前的 UTC 偏移计算；如果在夏令时结束的时候出现两次，则取第一次。</translation>
    </message>
    <message>
        <source>No occurrence in this range.</source>
        <translation>此时间范围内没有任何时段。</translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <source>cannot be written (%1)</source>
        <extracomment>%1 the system&apos;s reason, in English</extracomment>
        <translation>无法写入 (%1)</translation>
    </message>
</context>
<context>
    <name>ProblemWords</name>
    <message>
        <source>is not a text</source>
        <translation>不是文本</translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation>不是数字</translation>
    </message>
    <message>
        <source>is neither true nor false</source>
        <translation>既不是 true 也不是 false</translation>
    </message>
    <message>
        <source>is not an object</source>
        <translation>不是对象</translation>
    </message>
    <message numerus="yes">
        <source>has %n character(s); a token has 16, a string of tokens a multiple of 16</source>
        <translation>
            <numerusform>有 %n 个字符；一个令牌应有 16 个字符，多个令牌组成的字符串的长度应为 16 的倍数</numerusform>
        </translation>
    </message>
    <message>
        <source>&apos;%1&apos; at position %2 is not a hexadecimal digit</source>
        <translation>第 %2 位的“%1”不是十六进制数字</translation>
    </message>
    <message>
        <source>%1 is outside %2 to %3</source>
        <translation>%1 不在 %2 到 %3 的范围内</translation>
    </message>
    <message>
        <source>%1 has bits that this kind of schedule uses</source>
        <translation>%1 包含此类计划已使用的位</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>缺少此字段</translation>
    </message>
    <message>
        <source>is not a field of the kind %1</source>
        <translation>不是 %1 类计划的字段</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a time such as 2026-03-29T02:30</source>
        <translation>“%1”不是形如 2026-03-29T02:30 的时间</translation>
    </message>
    <message>
        <source>is not UTF-8</source>
        <translation>不是 UTF-8 编码</translation>
    </message>
    <message>
        <source>is not JSON</source>
        <translation>不是 JSON</translation>
    </message>
    <message>
        <source>is not JSON from line %1, column %2 on</source>
        <translation>从第 %1 行第 %2 列起不是 JSON</translation>
    </message>
    <message>
        <source>the name &apos;%1&apos; occurs twice in one object</source>
        <translation>名称“%1”在同一个对象中出现两次</translation>
    </message>
    <message>
        <source>this class is not known and left out</source>
        <translation>未知的类，已跳过</translation>
    </message>
    <message numerus="yes">
        <source>this property is not known and left out; it occurs %n time(s)</source>
        <translation>
            <numerusform>未知的属性，已跳过；共出现 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>the key is missing or empty</source>
        <translation>键缺失或为空</translation>
    </message>
    <message>
        <source>the key %1 occurs twice</source>
        <translation>键 %1 出现两次</translation>
    </message>
    <message>
        <source>%1 is not a known value</source>
        <translation>%1 不是已知的值</translation>
    </message>
    <message>
        <source>%1 is not a whole number from 0 on</source>
        <translation>%1 不是大于或等于 0 的整数</translation>
    </message>
    <message>
        <source>%1 is more than %2</source>
        <translation>%1 大于 %2</translation>
    </message>
    <message>
        <source>is longer than %1 UTF-16 units</source>
        <translation>长度超过 %1 个 UTF-16 代码单元</translation>
    </message>
    <message>
        <source>contains the character U+0000</source>
        <translation>包含字符 U+0000</translation>
    </message>
    <message>
        <source>%1 is not later than the entry before</source>
        <translation>%1 不晚于前一个条目</translation>
    </message>
    <message>
        <source>the collections contain each other: %1</source>
        <translation>集合互相包含：%1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no zone; add Z or an offset such as +01:00</source>
        <translation>“%1”没有时区；请加上 Z 或 UTC 偏移，如 +01:00</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a known time zone</source>
        <translation>“%1”不是已知的时区</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a known time zone; similar: %2</source>
        <translation>“%1”不是已知的时区；相近的有：%2</translation>
    </message>
    <message>
        <source>there is no client &apos;%1&apos;</source>
        <translation>没有客户端“%1”</translation>
    </message>
    <message>
        <source>there is no client &apos;%1&apos;; similar: %2</source>
        <translation>没有客户端“%1”；相近的有：%2</translation>
    </message>
    <message>
        <source>several clients are called &apos;%1&apos;; give a resource id: %2</source>
        <translation>有多个客户端名为“%1”；请指定资源 ID：%2</translation>
    </message>
    <message>
        <source>days, hours and minutes between two occurrences are all 0</source>
        <translation>两次之间的天数、小时数和分钟数都是 0</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a valid date</source>
        <translation>“%1”不是有效的日期</translation>
    </message>
    <message>
        <source>is nested more than %1 levels deep</source>
        <translation>嵌套超过 %1 层</translation>
    </message>
    <message>
        <source>is not a site document, which is one JSON object with a WMI class for each key</source>
        <translation>不是站点文档：站点文档是一个 JSON 对象，每个键都是一个 WMI 类</translation>
    </message>
    <message>
        <source>%1 contradicts the token; the token&apos;s %2 applies</source>
        <translation>%1 与令牌矛盾，以令牌的 %2 为准</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>没有这个文件</translation>
    </message>
    <message>
        <source>is a folder, not a file</source>
        <translation>是文件夹，不是文件</translation>
    </message>
    <message>
        <source>cannot be read (%1)</source>
        <extracomment>%1 the system&apos;s reason, in English</extracomment>
        <translation>无法读取 (%1)</translation>
    </message>
    <message>
        <source>there is no %1 with the key &apos;%2&apos;</source>
        <translation>没有键为“%2”的 %1</translation>
    </message>
</context>
<context>
    <name>ScheduleWords</name>
    <message>
        <source>once</source>
        <translation>仅一次</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>每天</translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>每 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>every %1</source>
        <extracomment>%1 a length of time such as 1 h 30 min</extracomment>
        <translation>每 %1</translation>
    </message>
    <message>
        <source>every week on %1</source>
        <extracomment>%1 a weekday</extracomment>
        <translation>每%1</translation>
    </message>
    <message numerus="yes">
        <source>every %n week(s) on %1</source>
        <translation>
            <numerusform>每 %n 周的%1</numerusform>
        </translation>
    </message>
    <message>
        <source>on the last day of every month</source>
        <translation>每月最后一天</translation>
    </message>
    <message numerus="yes">
        <source>on the last day of every %n month(s)</source>
        <translation>
            <numerusform>每 %n 个月的最后一天</numerusform>
        </translation>
    </message>
    <message>
        <source>on day %1 of every month</source>
        <extracomment>%1 a number from 1 to 31</extracomment>
        <translation>每月 %1 日</translation>
    </message>
    <message numerus="yes">
        <source>on day %1 of every %n month(s)</source>
        <translation>
            <numerusform>每 %n 个月的 %1 日</numerusform>
        </translation>
    </message>
    <message>
        <source>Bits are set that mean nothing for this kind of schedule.</source>
        <translation>设置了对此类计划没有意义的位。</translation>
    </message>
    <message>
        <source>It has no duration.</source>
        <translation>持续时间为 0。</translation>
    </message>
    <message>
        <source>It is longer than 24 hours.</source>
        <translation>持续时间超过 24 小时。</translation>
    </message>
    <message>
        <source>The string has several tokens; a client may never open such a maintenance window.</source>
        <translation>字符串包含多个令牌；客户端可能永远不会打开这样的维护时段。</translation>
    </message>
    <message>
        <source>The product does not offer this as a maintenance window.</source>
        <translation>Configuration Manager 不提供这样的维护时段。</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>%1 &quot;once&quot;, %2 date with weekday, %3 times of day</extracomment>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>%1, %2, from %3</source>
        <extracomment>%1 how it recurs, %2 times of day, %3 first date with weekday</extracomment>
        <translation>%1，%2，自 %3起</translation>
    </message>
    <message>
        <source>every first %1 of the month</source>
        <extracomment>%1 a weekday</extracomment>
        <translation>每月第一个%1</translation>
    </message>
    <message>
        <source>every second %1 of the month</source>
        <translation>每月第二个%1</translation>
    </message>
    <message>
        <source>every third %1 of the month</source>
        <translation>每月第三个%1</translation>
    </message>
    <message>
        <source>every fourth %1 of the month</source>
        <translation>每月第四个%1</translation>
    </message>
    <message>
        <source>every last %1 of the month</source>
        <translation>每月最后一个%1</translation>
    </message>
    <message numerus="yes">
        <source>the first %1 of every %n month(s)</source>
        <extracomment>%1 a weekday</extracomment>
        <translation>
            <numerusform>每 %n 个月的第一个%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the second %1 of every %n month(s)</source>
        <translation>
            <numerusform>每 %n 个月的第二个%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the third %1 of every %n month(s)</source>
        <translation>
            <numerusform>每 %n 个月的第三个%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the fourth %1 of every %n month(s)</source>
        <translation>
            <numerusform>每 %n 个月的第四个%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last %1 of every %n month(s)</source>
        <translation>
            <numerusform>每 %n 个月的最后一个%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the first %1 of the month</source>
        <extracomment>%1 a weekday</extracomment>
        <translation>
            <numerusform>每月第一个%1之后的第 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the second %1 of the month</source>
        <translation>
            <numerusform>每月第二个%1之后的第 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the third %1 of the month</source>
        <translation>
            <numerusform>每月第三个%1之后的第 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the fourth %1 of the month</source>
        <translation>
            <numerusform>每月第四个%1之后的第 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the last %1 of the month</source>
        <translation>
            <numerusform>每月最后一个%1之后的第 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the first %1 of every %2 months</source>
        <extracomment>%1 a weekday, %2 a number from 2 to 12</extracomment>
        <translation>
            <numerusform>每 %2 个月的第一个%1之后的第 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the second %1 of every %2 months</source>
        <translation>
            <numerusform>每 %2 个月的第二个%1之后的第 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the third %1 of every %2 months</source>
        <translation>
            <numerusform>每 %2 个月的第三个%1之后的第 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the fourth %1 of every %2 months</source>
        <translation>
            <numerusform>每 %2 个月的第四个%1之后的第 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the last %1 of every %2 months</source>
        <translation>
            <numerusform>每 %2 个月的最后一个%1之后的第 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1-%2 UTC</source>
        <extracomment>%1 and %2 times of day</extracomment>
        <translation>%1-%2 UTC</translation>
    </message>
    <message>
        <source>%1-%2</source>
        <translation>%1-%2</translation>
    </message>
    <message>
        <source>%1 UTC for %2</source>
        <extracomment>%1 a time of day, %2 a length of time</extracomment>
        <translation>%1 UTC 起持续 %2</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 起持续 %2</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>ddd yyyy-MM-dd</source>
        <extracomment>Weekday and date in tables, in the pattern language of QLocale.</extracomment>
        <translation>yyyy-MM-dd ddd</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 date with weekday, %2 time of day</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>a number of days, short</extracomment>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>a number of hours, short</extracomment>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>a number of minutes, short</extracomment>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>a number of seconds, short</extracomment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>0 min</source>
        <translation>0 分钟</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>sentences</comment>
        <extracomment>%1 some sentences, %2 the next one; how they are set apart</extracomment>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>TokenVerb</name>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>持续时间</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>says what schedule tokens mean</source>
        <translation>说明计划令牌的含义</translation>
    </message>
    <message>
        <source>A schedule token is 16 hexadecimal digits, such as the product keeps in ServiceWindowSchedules and in
AssignedSchedule. A string may hold several. If one cannot be read, none is shown.</source>
        <translation>计划令牌由 16 位十六进制数字组成，Configuration Manager 将其保存在 ServiceWindowSchedules
和 AssignedSchedule 中。一个字符串可以包含多个令牌。只要其中一个无法读取，就全部不显示。</translation>
    </message>
    <message>
        <source>writes schedule tokens from JSON on standard input</source>
        <translation>根据标准输入中的 JSON 生成计划令牌</translation>
    </message>
    <message>
        <source>Reads one object as token decode --json prints it, or an array of them, and prints the string of tokens.
Required are kind, start, durationMinutes and the fields of the kind; utc and reservedBits may be missing.</source>
        <translation>读取一个与 token decode --json 的输出格式相同的对象，或由这种对象组成的数组，
并输出由令牌组成的字符串。kind、start、durationMinutes 以及该类型的各个字段为必填项；
utc 和 reservedBits 可以省略。</translation>
    </message>
</context>
</TS>
