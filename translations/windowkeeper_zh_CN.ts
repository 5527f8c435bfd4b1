<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Arguments</name>
    <message>
        <source>windowkeeper [--database DB] [--language en|de|zh_CN] [--tour FOLDER]

The console for maintenance windows of Configuration Manager 2007.

--database DB    opens this site; without it the one opened last
--language L     speaks English, German or Chinese; remembered when chosen in the menu
--tour FOLDER    writes a picture of every panel and dialog to the folder, and ends
--help           shows this help
--version        shows the version</source>
        <translation>windowkeeper [--database DB] [--language en|de|zh_CN] [--tour FOLDER]

Configuration Manager 2007 维护时段的控制台。

--database DB    打开此站点；省略时打开上次的站点
--language L     使用英语、德语或中文；在菜单中选择的语言会被记住
--tour FOLDER    将每个面板和对话框的图片写入该文件夹，然后退出
--help           显示此帮助
--version        显示版本</translation>
    </message>
    <message>
        <source>this option is not known</source>
        <translation>未知选项</translation>
    </message>
    <message>
        <source>this option lacks its value</source>
        <translation>此选项缺少值</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is none of en, de, zh_CN</source>
        <translation>“%1”不是 en、de、zh_CN 之一</translation>
    </message>
</context>
<context>
    <name>AxisLabels</name>
    <message>
        <source>d</source>
        <extracomment>Day of the month on an axis, in the pattern language of QLocale</extracomment>
        <translation>d</translation>
    </message>
    <message>
        <source>ddd d</source>
        <extracomment>Weekday and day of the month on an axis, in the pattern language of QLocale</extracomment>
        <translation>d ddd</translation>
    </message>
    <message>
        <source>MMM</source>
        <extracomment>Month on an axis, in the pattern language of QLocale</extracomment>
        <translation>M 月</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>Month and year on an axis, in the pattern language of QLocale</extracomment>
        <translation>yyyy 年 M 月</translation>
    </message>
    <message>
        <source>yyyy</source>
        <extracomment>Year on an axis, in the pattern language of QLocale</extracomment>
        <translation>yyyy 年</translation>
    </message>
    <message>
        <source>clocks +%1</source>
        <extracomment>Small label of a line in a timeline; %1 a length such as 1 h</extracomment>
        <translation>时钟 +%1</translation>
    </message>
    <message>
        <source>clocks −%1</source>
        <extracomment>Small label of a line in a timeline; %1 a length such as 1 h. It has a minus sign.</extracomment>
        <translation>时钟 −%1</translation>
    </message>
    <message>
        <source>%1: clocks go forward by %2.</source>
        <extracomment>%1 date and time, %2 a length such as 1 h</extracomment>
        <translation>%1：时钟拨快 %2。</translation>
    </message>
    <message>
        <source>%1: clocks go back by %2.</source>
        <extracomment>%1 date and time, %2 a length such as 1 h</extracomment>
        <translation>%1：时钟回拨 %2。</translation>
    </message>
</context>
<context>
    <name>BarLooks</name>
    <message>
        <source>Effective window</source>
        <translation>有效维护时段</translation>
    </message>
    <message>
        <source>Effective before the change</source>
        <translation>更改前的有效维护时段</translation>
    </message>
    <message>
        <source>Contributing window</source>
        <translation>参与合并的维护时段</translation>
    </message>
    <message>
        <source>Window before the change</source>
        <translation>更改前的维护时段</translation>
    </message>
    <message>
        <source>Window for other work</source>
        <translation>用于其他工作的维护时段</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>已禁用</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Countdown</source>
        <translation>倒计时</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>重启</translation>
    </message>
    <message>
        <source>Deployment before the change</source>
        <translation>更改前的部署</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>Name of collection &apos;%1&apos;</source>
        <translation>集合“%1”的名称</translation>
    </message>
    <message>
        <source>Comment of collection &apos;%1&apos;</source>
        <translation>集合“%1”的注释</translation>
    </message>
    <message>
        <source>Limiting collection of &apos;%1&apos;</source>
        <translation>“%1”的限制集合</translation>
    </message>
    <message>
        <source>Parent of collection &apos;%1&apos;</source>
        <translation>集合“%1”的父集合</translation>
    </message>
    <message>
        <source>Restart countdown of collection &apos;%1&apos;</source>
        <translation>集合“%1”的重启倒计时</translation>
    </message>
    <message>
        <source>The restart countdown of collection &apos;%1&apos; is its own</source>
        <translation>集合“%1”是否单独设置重启倒计时</translation>
    </message>
    <message>
        <source>Name of window &apos;%1&apos;</source>
        <translation>维护时段“%1”的名称</translation>
    </message>
    <message>
        <source>Collection of window &apos;%1&apos;</source>
        <translation>维护时段“%1”的集合</translation>
    </message>
    <message>
        <source>Schedule of window &apos;%1&apos;</source>
        <translation>维护时段“%1”的计划</translation>
    </message>
    <message>
        <source>Type of window &apos;%1&apos;</source>
        <translation>维护时段“%1”的类型</translation>
    </message>
    <message>
        <source>Window &apos;%1&apos; is enabled</source>
        <translation>维护时段“%1”是否启用</translation>
    </message>
    <message>
        <source>Window &apos;%1&apos; is in UTC</source>
        <translation>维护时段“%1”是否采用 UTC</translation>
    </message>
    <message>
        <source>Description of window &apos;%1&apos;</source>
        <translation>维护时段“%1”的描述</translation>
    </message>
    <message>
        <source>Member of collection &apos;%1&apos;</source>
        <translation>集合“%1”的成员</translation>
    </message>
    <message>
        <source>Collection of advertisement &apos;%1&apos;</source>
        <translation>播发“%1”的集合</translation>
    </message>
    <message>
        <source>Collection of updates deployment &apos;%1&apos;</source>
        <translation>软件更新部署“%1”的集合</translation>
    </message>
    <message>
        <source>Advertisement &apos;%1&apos; ignores maintenance windows when running</source>
        <translation>播发“%1”在运行时是否忽略维护时段</translation>
    </message>
    <message>
        <source>Advertisement &apos;%1&apos; may restart outside maintenance windows</source>
        <translation>播发“%1”是否可在维护时段外重启</translation>
    </message>
    <message>
        <source>Updates deployment &apos;%1&apos; ignores maintenance windows when running</source>
        <translation>软件更新部署“%1”在运行时是否忽略维护时段</translation>
    </message>
    <message>
        <source>Updates deployment &apos;%1&apos; may restart outside maintenance windows</source>
        <translation>软件更新部署“%1”是否可在维护时段外重启</translation>
    </message>
    <message>
        <source>Site of fallback status point &apos;%1&apos;</source>
        <translation>回退状态点“%1”的站点</translation>
    </message>
    <message>
        <source>Number of messages of fallback status point &apos;%1&apos;</source>
        <translation>回退状态点“%1”的消息数</translation>
    </message>
    <message>
        <source>Throttle interval of fallback status point &apos;%1&apos;</source>
        <translation>回退状态点“%1”的限制间隔</translation>
    </message>
    <message>
        <source>Fallback status point of client &apos;%1&apos;</source>
        <translation>客户端“%1”的回退状态点</translation>
    </message>
    <message numerus="yes">
        <source>Fallback status point of %n client(s)</source>
        <translation>
            <numerusform>%n 个客户端的回退状态点</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckVerb</name>
    <message>
        <source>Nothing was found.</source>
        <translation>未发现任何问题。</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重性</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>处理建议</translation>
    </message>
    <message>
        <source>Codes:</source>
        <translation>代码：</translation>
    </message>
    <message>
        <source>finds what somebody should look at</source>
        <translation>找出需要注意的问题</translation>
    </message>
    <message>
        <source>Looks at all collections, maintenance windows, clients and deployments, as they are now and in the five
years from now on. Returns 1 if anything is found, else 0.</source>
        <translation>检查所有集合、维护时段、客户端和部署的当前状态，以及从现在起五年内的情况。
如果发现任何问题则返回 1，否则返回 0。</translation>
    </message>
</context>
<context>
    <name>ClearButton</name>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
</context>
<context>
    <name>ClientWords</name>
    <message>
        <source>%1, as the client says</source>
        <extracomment>%1 name of a time zone</extracomment>
        <translation>%1，由客户端报告</translation>
    </message>
    <message>
        <source>%1, as neither the client nor its site names one</source>
        <extracomment>%1 name of a time zone</extracomment>
        <translation>%1，因为客户端及其站点均未指定时区</translation>
    </message>
    <message>
        <source>%1, from its site %2</source>
        <extracomment>%1 name of a time zone, %2 code of a site</extracomment>
        <translation>%1，取自其站点 %2</translation>
    </message>
    <message>
        <source>Legacy client (SMS 2003)</source>
        <translation>旧版客户端 (SMS 2003)</translation>
    </message>
    <message>
        <source>Configuration Manager 2007 client</source>
        <translation>Configuration Manager 2007 客户端</translation>
    </message>
    <message>
        <source>Resource ID</source>
        <translation>资源 ID</translation>
    </message>
    <message>
        <source>Unique ID</source>
        <translation>唯一 ID</translation>
    </message>
    <message>
        <source>Assigned sites</source>
        <translation>分配的站点</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Client software</source>
        <translation>客户端软件</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>已安装</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>未安装</translation>
    </message>
    <message>
        <source>Client version</source>
        <translation>客户端版本</translation>
    </message>
    <message>
        <source>Client type</source>
        <translation>客户端类型</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>操作系统</translation>
    </message>
    <message>
        <source>Active Directory site</source>
        <translation>Active Directory 站点</translation>
    </message>
    <message>
        <source>Fallback status point</source>
        <translation>回退状态点</translation>
    </message>
    <message>
        <source>None assigned</source>
        <translation>未分配</translation>
    </message>
    <message>
        <source>Site %1</source>
        <extracomment>%1 codes of sites</extracomment>
        <translation>站点 %1</translation>
    </message>
    <message>
        <source>Client %1</source>
        <extracomment>%1 version of the client software</extracomment>
        <translation>客户端 %1</translation>
    </message>
    <message>
        <source>No fallback status point</source>
        <translation>无回退状态点</translation>
    </message>
    <message>
        <source>Fallback status point %1</source>
        <translation>回退状态点 %1</translation>
    </message>
    <message>
        <source>Nothing is inherited: %1 is no direct member of these collections above its own, so their windows do not count: %2.</source>
        <extracomment>%1 name of a client, %2 names of collections</extracomment>
        <translation>不继承任何维护时段：%1 不是以下上级集合的直接成员，因此这些集合的维护时段对其不生效：%2。</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>The last of a list of names, such as: MW-A, MW-B and 3 more</extracomment>
        <translation>
            <numerusform>另外 %n 个</numerusform>
        </translation>
    </message>
</context>
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
        <source>the client, by name or resource id</source>
        <translation>客户端的名称或资源 ID</translation>
    </message>
    <message>
        <source>one machine-readable JSON document instead of a table</source>
        <translation>输出一个机器可读的 JSON 文档而不是表格</translation>
    </message>
    <message>
        <source>start of the range, such as 2026-03-29T01:00:00Z</source>
        <translation>时间范围的起点，例如 2026-03-29T01:00:00Z</translation>
    </message>
    <message>
        <source>the site&apos;s database, a SQLite file</source>
        <translation>站点数据库（SQLite 文件）</translation>
    </message>
    <message>
        <source>a site document to look at instead; nothing is stored</source>
        <translation>改为查看站点文档；不保存任何内容</translation>
    </message>
    <message>
        <source>the moment to look from, such as 2026-03-29T01:00:00Z; this very moment if not given</source>
        <translation>查看的起始时刻，例如 2026-03-29T01:00:00Z；省略时为当前时刻</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a whole number from %2 to %3</source>
        <extracomment>%2 and %3 are numbers</extracomment>
        <translation>“%1”不是 %2 到 %3 之间的整数</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>the tour needs a site that can be opened</source>
        <translation>导览需要一个可以打开的站点</translation>
    </message>
</context>
<context>
    <name>CopyAction</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>CoverageWords</name>
    <message>
        <source>%1 %2-%3</source>
        <extracomment>An hour: %1 weekday and date, %2 and %3 times of day</extracomment>
        <translation>%1 %2-%3</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n client(s) have a window open.</source>
        <extracomment>%1 weekday, date and times of an hour, %n clients that have a maintenance window open then</extracomment>
        <translation>
            <numerusform>%1：%n 个客户端有打开的维护时段。</numerusform>
        </translation>
    </message>
    <message>
        <source>with a window for programs open on %1</source>
        <extracomment>What clients have in common: %1 weekday, date and times of an hour</extracomment>
        <translation>%1 有适用于程序的维护时段打开</translation>
    </message>
    <message>
        <source>with a window for software updates open on %1</source>
        <translation>%1 有适用于软件更新的维护时段打开</translation>
    </message>
    <message>
        <source>with a window for task sequences open on %1</source>
        <translation>%1 有适用于任务序列的维护时段打开</translation>
    </message>
    <message>
        <source>No windows at all</source>
        <translation>没有任何维护时段</translation>
    </message>
    <message>
        <source>Not restricted</source>
        <translation>不受限制</translation>
    </message>
    <message>
        <source>Only windows that are over</source>
        <translation>仅有已结束的维护时段</translation>
    </message>
    <message numerus="yes">
        <source>Not open within %n day(s)</source>
        <translation>
            <numerusform>%n 天内不打开</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open within %n day(s)</source>
        <translation>
            <numerusform>%n 天内打开</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing holds work back on these clients: it runs, and they restart, at any time.</source>
        <translation>这些客户端上的工作不受任何限制：工作可随时运行，客户端也可随时重启。</translation>
    </message>
    <message>
        <source>They have windows, but none for programs: programs run at any time.</source>
        <translation>这些客户端有维护时段，但没有适用于程序的维护时段：程序可随时运行。</translation>
    </message>
    <message>
        <source>They have windows, but none for software updates: updates install at any time.</source>
        <translation>这些客户端有维护时段，但没有适用于软件更新的维护时段：软件更新可随时安装。</translation>
    </message>
    <message>
        <source>They have windows, but none for task sequences: these run at any time.</source>
        <translation>这些客户端有维护时段，但没有适用于任务序列的维护时段：任务序列可随时运行。</translation>
    </message>
    <message>
        <source>They wait for a window that never comes: nothing runs on them any more.</source>
        <translation>这些客户端等待的维护时段不会再打开：它们不会再运行任何内容。</translation>
    </message>
    <message>
        <source>A window is to come, but later: until then they wait.</source>
        <translation>今后会有维护时段打开，但时间较晚：这些客户端需等到那时。</translation>
    </message>
    <message>
        <source>A window is open now or opens in time.</source>
        <translation>维护时段当前已打开，或将在期限内打开。</translation>
    </message>
    <message>
        <source>without any maintenance window</source>
        <translation>没有任何维护时段</translation>
    </message>
    <message>
        <source>with windows, but not restricted for programs</source>
        <translation>有维护时段，但程序不受限制</translation>
    </message>
    <message>
        <source>with windows, but not restricted for software updates</source>
        <translation>有维护时段，但软件更新不受限制</translation>
    </message>
    <message>
        <source>with windows, but not restricted for task sequences</source>
        <translation>有维护时段，但任务序列不受限制</translation>
    </message>
    <message>
        <source>with only windows that are over for programs</source>
        <translation>适用于程序的维护时段均已结束</translation>
    </message>
    <message>
        <source>with only windows that are over for software updates</source>
        <translation>适用于软件更新的维护时段均已结束</translation>
    </message>
    <message>
        <source>with only windows that are over for task sequences</source>
        <translation>适用于任务序列的维护时段均已结束</translation>
    </message>
    <message numerus="yes">
        <source>without a window for programs within %n day(s)</source>
        <translation>
            <numerusform>%n 天内没有适用于程序的维护时段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without a window for software updates within %n day(s)</source>
        <translation>
            <numerusform>%n 天内没有适用于软件更新的维护时段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without a window for task sequences within %n day(s)</source>
        <translation>
            <numerusform>%n 天内没有适用于任务序列的维护时段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with a window for programs within %n day(s)</source>
        <translation>
            <numerusform>%n 天内有适用于程序的维护时段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with a window for software updates within %n day(s)</source>
        <translation>
            <numerusform>%n 天内有适用于软件更新的维护时段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with a window for task sequences within %n day(s)</source>
        <translation>
            <numerusform>%n 天内有适用于任务序列的维护时段</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DemoVerb</name>
    <message>
        <source>Made</source>
        <translation>已生成</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>集合</translation>
    </message>
    <message>
        <source>Maintenance windows</source>
        <translation>维护时段</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>成员身份</translation>
    </message>
    <message>
        <source>Advertisements</source>
        <translation>播发</translation>
    </message>
    <message>
        <source>Software update deployments</source>
        <translation>软件更新部署</translation>
    </message>
    <message>
        <source>makes a database of an invented company, to try things on</source>
        <translation>生成一个虚构公司的数据库，供试用</translation>
    </message>
    <message>
        <source>the database to make; there is nothing by this name yet</source>
        <translation>要创建的数据库；不得已有同名文件</translation>
    </message>
    <message>
        <source>how many clients it has; 500 if not given</source>
        <translation>客户端的数量；省略时为 500</translation>
    </message>
    <message>
        <source>how many state messages it has; 5000 if not given</source>
        <translation>状况消息的数量；省略时为 5000</translation>
    </message>
    <message>
        <source>another number makes another company; 1 if not given</source>
        <translation>不同的数字生成不同的公司；省略时为 1</translation>
    </message>
    <message>
        <source>the time around which its dates lie; 2026-03-01T00:00:00Z if not given</source>
        <translation>各日期均分布在此时间前后；省略时为 2026-03-01T00:00:00Z</translation>
    </message>
    <message>
        <source>State messages</source>
        <translation>状况消息</translation>
    </message>
    <message>
        <source>Makes sites in several time zones, collections, maintenance windows of every kind, and deployments
that fit, wait or never run, and the state messages that its clients sent in the four weeks before:
clean installations, retries, failures, trouble with communication and certificates. Without clients
there are none. The same arguments make the same site and the same messages. For the site the time is
cut to its day; before 1972 or after June 2032 the nearest day of that range counts, because schedules
end with 2033.</source>
        <translation>生成位于多个时区的站点、集合、各种类型的维护时段，以及能放入时段、需要等待或永不运行的部署，
还有客户端在此前四周内发送的状况消息：顺利的安装、重试、失败，以及通信和证书问题。
没有客户端时不生成消息。相同的参数生成相同的站点和相同的消息。对于站点，时间只取日期部分；
早于 1972 年或晚于 2032 年 6 月时，取该范围内最接近的一天，因为计划最晚到 2033 年为止。</translation>
    </message>
</context>
<context>
    <name>DeploymentFacts</name>
    <message>
        <source>%1; it recurs, which is not forecast</source>
        <extracomment>%1 weekday, date and time</extracomment>
        <translation>%1；之后的重复不作预测</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>run time</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1, %2 as a rule</source>
        <extracomment>%1 and %2 lengths of time</extracomment>
        <translation>%1，通常为 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 an update, %2 a length of time
----------
%1 a length of time, %2 a sentence about what it is made of</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Mandatory from</source>
        <translation>强制开始时间</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>不早于</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>过期时间</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>软件更新</translation>
    </message>
    <message>
        <source>The longest needs</source>
        <translation>耗时最长的更新</translation>
    </message>
    <message>
        <source>Run time</source>
        <translation>运行时间</translation>
    </message>
    <message>
        <source>Window needed</source>
        <translation>所需维护时段</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>重启</translation>
    </message>
    <message>
        <source>It needs one</source>
        <translation>需要重启</translation>
    </message>
    <message>
        <source>It needs none</source>
        <translation>不需要重启</translation>
    </message>
    <message>
        <source>Deployment ID</source>
        <translation>部署 ID</translation>
    </message>
</context>
<context>
    <name>DeploymentWords</name>
    <message>
        <source>Software updates</source>
        <translation>软件更新</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <extracomment>%1 weekday, date and time</extracomment>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>%1 local time</source>
        <extracomment>%1 weekday, date and time on the clock of each client</extracomment>
        <translation>%1 本地时间</translation>
    </message>
    <message>
        <source>Not mandatory</source>
        <translation>非强制</translation>
    </message>
    <message>
        <source>%1 and below</source>
        <extracomment>%1 a collection; it and its subcollections</extracomment>
        <translation>%1 及其子集合</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>run time</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>The maximum allowed run time is Unknown: it starts wherever a window leaves the countdown of %1, and may run past its end.</source>
        <extracomment>%1 a length of time</extracomment>
        <translation>最大允许运行时间为“未知”：只要维护时段的剩余时间足够完成 %1 的倒计时就会开始运行，并且可能会超出维护时段的结束时间。</translation>
    </message>
    <message>
        <source>%1 maximum run time, %2 restart countdown and %3 for the restart.</source>
        <extracomment>%1, %2 and %3 lengths of time</extracomment>
        <translation>最长运行时间 %1，重启倒计时 %2，重启所需时间 %3。</translation>
    </message>
    <message>
        <source>%1 maximum allowed run time and %2 countdown before it.</source>
        <extracomment>%1 and %2 lengths of time</extracomment>
        <translation>最大允许运行时间 %1，运行前倒计时 %2。</translation>
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
        <source>“%1” never runs</source>
        <extracomment>What some clients have in common. %1 a deployment</extracomment>
        <translation>“%1”永不运行</translation>
    </message>
    <message>
        <source>warnings about “%1”</source>
        <extracomment>What some clients have in common. %1 a deployment</extracomment>
        <translation>有关于“%1”的警告</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 an update, %2 what becomes of it, in full sentences</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>In the next 7 days</source>
        <translation>未来 7 天内运行</translation>
    </message>
    <message>
        <source>“%1” runs in the next 7 days</source>
        <extracomment>What some clients have in common. %1 a deployment</extracomment>
        <translation>“%1”在未来 7 天内运行</translation>
    </message>
    <message>
        <source>“%1” runs later than in the next 7 days</source>
        <extracomment>What some clients have in common. %1 a deployment</extracomment>
        <translation>“%1”在未来 7 天之后才运行</translation>
    </message>
</context>
<context>
    <name>DraftWords</name>
    <message>
        <source>Type the end as a time such as 02:00; earlier than the start is the next day. Later ends are 26:00, or a date and a time after the start.</source>
        <translation>请以时间形式输入结束时间，例如 02:00；早于开始时间表示次日。更晚的结束时间可输入 26:00，或晚于开始时间的日期和时间。</translation>
    </message>
    <message>
        <source>Type the time as hours and minutes, such as 22:00.</source>
        <translation>请以小时和分钟的形式输入时间，例如 22:00。</translation>
    </message>
    <message>
        <source>Choose a date in the years %1 to %2; no others can be stored.</source>
        <extracomment>%1 and %2 years</extracomment>
        <translation>请选择 %1 年到 %2 年之间的日期；其他日期无法保存。</translation>
    </message>
    <message>
        <source>Choose a number from %1 to %2.</source>
        <extracomment>%1 and %2 numbers</extracomment>
        <translation>请选择 %1 到 %2 之间的数字。</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>请输入名称。</translation>
    </message>
    <message>
        <source>Another maintenance window of this collection is called &apos;%1&apos;. Choose another name.</source>
        <translation>此集合中已有名为“%1”的维护时段。请使用其他名称。</translation>
    </message>
    <message>
        <source>Type the date as year-month-day, such as 2026-03-29.</source>
        <translation>请以“年-月-日”的形式输入日期，例如 2026-03-29。</translation>
    </message>
    <message numerus="yes">
        <source>A maintenance window lasts at least %1 minutes, this one %n.</source>
        <translation>
            <numerusform>维护时段至少为 %1 分钟，而此维护时段为 %n 分钟。</numerusform>
        </translation>
    </message>
    <message>
        <source>A maintenance window lasts at most 24 hours, this one %1.</source>
        <extracomment>%1 a length of time such as 1 d 5 h</extracomment>
        <translation>维护时段最长为 24 小时，而此维护时段为 %1。</translation>
    </message>
    <message>
        <source>The end is the same as the start. For a whole day, add 24 hours to the end, such as 25:00 for 01:00 on the next day.</source>
        <translation>结束时间与开始时间相同。如需持续一整天，请将结束时间加上 24 小时，例如用 25:00 表示次日 01:00。</translation>
    </message>
    <message>
        <source>Choose at least one weekday.</source>
        <translation>请至少选择一周中的一天。</translation>
    </message>
    <message>
        <source>The product has no maintenance window with this schedule.</source>
        <translation>Configuration Manager 不支持使用此计划的维护时段。</translation>
    </message>
    <message>
        <source>Somebody else has changed it in the meantime. Nothing was stored: close this and look at it again.</source>
        <translation>其他用户在此期间已将其更改。未保存任何内容：请关闭此对话框，然后重新查看。</translation>
    </message>
    <message>
        <source>It cannot be stored: %1.</source>
        <extracomment>%1 what is wrong, in a few words; makes a sentence of it</extracomment>
        <translation>无法保存：%1。</translation>
    </message>
    <message>
        <source>This is not a schedule token: %1.</source>
        <extracomment>%1 what is wrong, in a few words</extracomment>
        <translation>这不是计划令牌：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) of the collection had only windows for all deployments. Their software updates will be installed in windows for software updates only.</source>
        <translation>
            <numerusform>此集合有 %n 个成员此前只有用于所有部署的维护时段。今后它们只会在用于软件更新的维护时段内安装软件更新。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) of the collection had only windows for all deployments. Their task sequences will run in windows for task sequences only.</source>
        <translation>
            <numerusform>此集合有 %n 个成员此前只有用于所有部署的维护时段。今后它们只会在用于任务序列的维护时段内运行任务序列。</numerusform>
        </translation>
    </message>
    <message>
        <source>It does not open on the effective date, but on %1 for the first time.</source>
        <extracomment>%1 weekday, date and time</extracomment>
        <translation>维护时段在生效日期当天不会打开，首次打开时间为 %1。</translation>
    </message>
    <message>
        <source>It opened on %1 for the last time and will never open again. As long as it is there, members without another window stay restricted.</source>
        <translation>维护时段最后一次打开是在 %1，今后不会再打开。只要它存在，没有其他维护时段的成员就仍受限制。</translation>
    </message>
    <message>
        <source>No month it looks at has such a day: it will never open.</source>
        <translation>所涉及的月份都没有这一天：维护时段永远不会打开。</translation>
    </message>
    <message>
        <source>This form cannot show the schedule. It stays as it is unless you replace it.</source>
        <translation>此表单无法显示该计划。除非将其替换，否则计划保持不变。</translation>
    </message>
    <message>
        <source>The schedule carries bits that mean nothing. They are kept as long as you do not change it.</source>
        <translation>该计划包含没有意义的位。只要不更改计划，这些位就会保留。</translation>
    </message>
    <message numerus="yes">
        <source>%n maintenance window(s) will be stored.</source>
        <translation>
            <numerusform>将保存 %n 个维护时段。</numerusform>
        </translation>
    </message>
    <message>
        <source>Months without this day are left out: %1.</source>
        <extracomment>%1 months</extracomment>
        <translation>没有这一天的月份将被跳过：%1。</translation>
    </message>
    <message>
        <source>Real clients do not open where the offset ends exactly on the last day of the month: %1.</source>
        <translation>如果偏移后恰好是当月最后一天，维护时段在实际的客户端上不会打开：%1。</translation>
    </message>
    <message>
        <source>Where the offset would end in the next month, it opens on the last day: %1.</source>
        <translation>如果偏移后会落到下个月，维护时段将在当月最后一天打开：%1。</translation>
    </message>
    <message>
        <source>On the clock of clients in %1 it moves by an hour when their clocks change. Current clients are documented to keep the offset of the effective date instead.</source>
        <extracomment>%1 time zones</extracomment>
        <translation>对于时区为 %1 的客户端，夏令时切换后，维护时段的本地时间会变动一小时。但根据文档，当前版本的客户端会沿用生效日期当天的 UTC 偏移。</translation>
    </message>
    <message>
        <source>In %1 there is an hour between the parts in the night in which clocks go back.</source>
        <translation>在时区 %1，时钟回拨当夜，拆分后的各部分之间会相隔一小时。</translation>
    </message>
    <message>
        <source>This collection comes with the product. Make a collection for the window and call it MW- and the window&apos;s name; it is easier to keep track of.</source>
        <translation>此集合是 Configuration Manager 自带的。请为维护时段单独创建一个集合，并以 MW- 加维护时段的名称命名，这样更便于管理。</translation>
    </message>
    <message>
        <source>Collections for maintenance windows are easier to find if their names begin with MW-.</source>
        <translation>用于维护时段的集合如果名称以 MW- 开头，会更容易找到。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>window</comment>
        <extracomment>Name of one of several windows: %1 the name that was typed, %2 a weekday</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <extracomment>Name of one of several windows: %1 the name that was typed, %2 and %3 numbers</extracomment>
        <translation>%1 (%2/%3)</translation>
    </message>
</context>
<context>
    <name>EditWords</name>
    <message>
        <source>Undo: %1</source>
        <extracomment>%1 what was done, such as &quot;Add window &apos;MW-Lager&apos;&quot;</extracomment>
        <translation>撤消：%1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <extracomment>%1 what was done, such as &quot;Add window &apos;MW-Lager&apos;&quot;</extracomment>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>Import &apos;%1&apos;</source>
        <translation>导入“%1”</translation>
    </message>
    <message numerus="yes">
        <source>Import %n file(s)</source>
        <translation>
            <numerusform>导入 %n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Add collection &apos;%1&apos;</source>
        <translation>添加集合“%1”</translation>
    </message>
    <message>
        <source>Change collection &apos;%1&apos;</source>
        <translation>更改集合“%1”</translation>
    </message>
    <message>
        <source>Move collection &apos;%1&apos; to the top level</source>
        <translation>将集合“%1”移到顶级</translation>
    </message>
    <message>
        <source>Move collection &apos;%1&apos; under &apos;%2&apos;</source>
        <translation>将集合“%1”移到“%2”下</translation>
    </message>
    <message>
        <source>Show collection &apos;%1&apos; at the top level</source>
        <translation>在顶级显示集合“%1”</translation>
    </message>
    <message>
        <source>Show collection &apos;%1&apos; also under &apos;%2&apos;</source>
        <translation>将集合“%1”同时显示在“%2”下</translation>
    </message>
    <message>
        <source>Take collection &apos;%1&apos; out of &apos;%2&apos;</source>
        <translation>将集合“%1”从“%2”中移出</translation>
    </message>
    <message>
        <source>Delete collection &apos;%1&apos;</source>
        <translation>删除集合“%1”</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n collection(s)</source>
        <translation>
            <numerusform>删除 %n 个集合</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore collection &apos;%1&apos;</source>
        <translation>还原集合“%1”</translation>
    </message>
    <message>
        <source>Add client &apos;%1&apos; to &apos;%2&apos;</source>
        <translation>将客户端“%1”添加到“%2”</translation>
    </message>
    <message numerus="yes">
        <source>Add %n client(s) to &apos;%1&apos;</source>
        <extracomment>%1 a collection</extracomment>
        <translation>
            <numerusform>将 %n 个客户端添加到“%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove client &apos;%1&apos; from &apos;%2&apos;</source>
        <translation>从“%2”中移除客户端“%1”</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n client(s) from &apos;%1&apos;</source>
        <extracomment>%1 a collection</extracomment>
        <translation>
            <numerusform>从“%1”中移除 %n 个客户端</numerusform>
        </translation>
    </message>
    <message>
        <source>Add window &apos;%1&apos;</source>
        <translation>添加维护时段“%1”</translation>
    </message>
    <message numerus="yes">
        <source>Add %n window(s)</source>
        <translation>
            <numerusform>添加 %n 个维护时段</numerusform>
        </translation>
    </message>
    <message>
        <source>Change window &apos;%1&apos;</source>
        <translation>更改维护时段“%1”</translation>
    </message>
    <message>
        <source>Copy window &apos;%1&apos;</source>
        <translation>复制维护时段“%1”</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n window(s)</source>
        <translation>
            <numerusform>复制 %n 个维护时段</numerusform>
        </translation>
    </message>
    <message>
        <source>Enable window &apos;%1&apos;</source>
        <translation>启用维护时段“%1”</translation>
    </message>
    <message numerus="yes">
        <source>Enable %n window(s)</source>
        <translation>
            <numerusform>启用 %n 个维护时段</numerusform>
        </translation>
    </message>
    <message>
        <source>Disable window &apos;%1&apos;</source>
        <translation>禁用维护时段“%1”</translation>
    </message>
    <message numerus="yes">
        <source>Disable %n window(s)</source>
        <translation>
            <numerusform>禁用 %n 个维护时段</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete window &apos;%1&apos;</source>
        <translation>删除维护时段“%1”</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n window(s)</source>
        <translation>
            <numerusform>删除 %n 个维护时段</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore window &apos;%1&apos;</source>
        <translation>还原维护时段“%1”</translation>
    </message>
    <message>
        <source>Change deployment &apos;%1&apos;</source>
        <translation>更改部署“%1”</translation>
    </message>
    <message numerus="yes">
        <source>Change %n deployment(s)</source>
        <translation>
            <numerusform>更改 %n 个部署</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore deployment &apos;%1&apos;</source>
        <translation>还原部署“%1”</translation>
    </message>
    <message numerus="yes">
        <source>Restore %n deployment(s)</source>
        <translation>
            <numerusform>还原 %n 个部署</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>at the end of a list of names</extracomment>
        <translation>
            <numerusform>另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Add fallback status point &apos;%1&apos;</source>
        <extracomment>%1 a server</extracomment>
        <translation>添加回退状态点“%1”</translation>
    </message>
    <message>
        <source>Change fallback status point &apos;%1&apos;</source>
        <translation>更改回退状态点“%1”</translation>
    </message>
    <message>
        <source>Remove fallback status point &apos;%1&apos;</source>
        <translation>删除回退状态点“%1”</translation>
    </message>
    <message>
        <source>Restore fallback status point &apos;%1&apos;</source>
        <translation>还原回退状态点“%1”</translation>
    </message>
    <message numerus="yes">
        <source>Take the fallback status point from %n client(s)</source>
        <translation>
            <numerusform>取消 %n 个客户端的回退状态点分配</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the fallback status point from client &apos;%1&apos;</source>
        <translation>取消客户端“%1”的回退状态点分配</translation>
    </message>
    <message numerus="yes">
        <source>Assign %n client(s) to fallback status point &apos;%1&apos;</source>
        <extracomment>%1 a server</extracomment>
        <translation>
            <numerusform>将 %n 个客户端分配给回退状态点“%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign client &apos;%1&apos; to fallback status point &apos;%2&apos;</source>
        <translation>将客户端“%1”分配给回退状态点“%2”</translation>
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
        <translation>显示何时可以对客户端进行更改</translation>
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
    <name>FindingSentence</name>
    <message numerus="yes">
        <source>The collection &apos;%1&apos; has %n maintenance window(s), and its name does not begin with MW-.</source>
        <extracomment>%1 a collection, %n maintenance windows</extracomment>
        <translation>
            <numerusform>集合“%1”有 %n 个维护时段，但其名称不以 MW- 开头。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The collection &apos;%1&apos; has %n enabled maintenance window(s) and no direct member.</source>
        <extracomment>%1 a collection, %n maintenance windows</extracomment>
        <translation>
            <numerusform>集合“%1”有 %n 个已启用的维护时段，但没有直接成员。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The windows of &apos;%1&apos; follow the local time of its members, who are in %n time zone(s): %2.</source>
        <extracomment>%1 a collection, %n a number of time zones, %2 their names</extracomment>
        <translation>
            <numerusform>“%1”的维护时段采用其成员的本地时间，而这些成员位于 %n 个时区：%2。</numerusform>
        </translation>
    </message>
    <message>
        <source>&apos;%1&apos; (%2)</source>
        <comment>window</comment>
        <extracomment>A window where it is: %1 a maintenance window, %2 the collection it is on</extracomment>
        <translation>“%1” (%2)</translation>
    </message>
    <message numerus="yes">
        <source>The window %1 is on a collection that comes with the product; it has %n direct member(s).</source>
        <extracomment>%1 a window and its collection</extracomment>
        <translation>
            <numerusform>维护时段%1 定义在 Configuration Manager 自带的集合上；该集合有 %n 个直接成员。</numerusform>
        </translation>
    </message>
    <message>
        <source>The window %1 opens again before it closes: it stays open for a year or longer.</source>
        <extracomment>%1 a window and its collection, %2 a length of time</extracomment>
        <translation>维护时段%1 在关闭之前会再次打开：将持续打开一年或更久。</translation>
    </message>
    <message>
        <source>The window %1 stays open for %2 at a time, and that is more than 24 hours.</source>
        <translation>维护时段%1 每次持续打开 %2，超过 24 小时。</translation>
    </message>
    <message numerus="yes">
        <source>The schedule of the window %1 has %n token(s).</source>
        <extracomment>%1 a window and its collection</extracomment>
        <translation>
            <numerusform>维护时段%1 的计划有 %n 个令牌。</numerusform>
        </translation>
    </message>
    <message>
        <source>The window %1 is open for %2 at most, and a restart takes %3.</source>
        <extracomment>%1 a window and its collection, %2 and %3 lengths of time</extracomment>
        <translation>维护时段%1 最多持续打开 %2，而重启需要 %3。</translation>
    </message>
    <message>
        <source>The window %1 is in UTC: on clocks in %2 it moves when they change.</source>
        <extracomment>%1 a window and its collection, %2 time zones</extracomment>
        <translation>维护时段%1 采用 UTC：在时区 %2，夏令时切换后，其本地时间会变动。</translation>
    </message>
    <message>
        <source>No maintenance window applies to &apos;%1&apos;: it may be changed at any time.</source>
        <extracomment>%1 a client</extracomment>
        <translation>没有适用于“%1”的维护时段，可随时对其进行更改。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is restricted by windows that are all over, for this work: %2.</source>
        <extracomment>%1 a client, %2 kinds of work such as: Program, Software update</extracomment>
        <translation>“%1”受维护时段限制，但对于以下工作，这些维护时段均已结束：%2。</translation>
    </message>
    <message>
        <source>Software updates on &apos;%1&apos; keep to windows for updates (%2) and ignore those for all deployments (%3).</source>
        <extracomment>%1 a client, %2 and %3 numbers</extracomment>
        <translation>“%1”上的软件更新只使用软件更新专用的维护时段（%2 个），而忽略用于所有部署的维护时段（%3 个）。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no fallback status point.</source>
        <extracomment>%1 a client, %2 a server</extracomment>
        <translation>“%1”没有回退状态点。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; names &apos;%2&apos;, which is no fallback status point of this site.</source>
        <translation>“%1”指定了“%2”，但它不是此站点的回退状态点。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is an SMS 2003 client and names the fallback status point &apos;%2&apos;.</source>
        <extracomment>%1 a client, %2 a server</extracomment>
        <translation>“%1”是 SMS 2003 客户端，却指定了回退状态点“%2”。</translation>
    </message>
    <message>
        <source>The window %1 never opens: it has no duration, or there is no such day.</source>
        <translation>维护时段%1 永远不会打开：持续时间为 0，或没有符合计划的日期。</translation>
    </message>
    <message>
        <source>The window %1 closed on %2 for the last time.</source>
        <extracomment>%1 a window and its collection, %2 a date with weekday</extracomment>
        <translation>维护时段%1 已于 %2 最后一次关闭。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>deployment</comment>
        <extracomment>%1 a deployment, %2 a software update of it</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; never runs on &apos;%2&apos;: no effective window within five years has room for it.</source>
        <extracomment>%1 a deployment, %2 a client</extracomment>
        <translation>“%1”在“%2”上永不运行：五年内所有有效维护时段都没有足够的空闲时间。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; never runs on &apos;%2&apos;: it needs %3 of an effective window, and none leaves more than %4.</source>
        <extracomment>%1 a deployment, %2 a client, %3 and %4 lengths of time</extracomment>
        <translation>“%1”在“%2”上永不运行：需要有效维护时段提供 %3，但所有有效维护时段最多只能提供 %4。</translation>
    </message>
    <message numerus="yes">
        <source>%n update(s) of &apos;%1&apos; never run on &apos;%2&apos;: no effective window within five years has room for them.</source>
        <extracomment>%n software updates, %1 the deployment they belong to, %2 a client</extracomment>
        <translation>
            <numerusform>“%1”的 %n 个更新在“%2”上永不运行：五年内所有有效维护时段都没有足够的空闲时间。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n update(s) of &apos;%1&apos; never run on &apos;%2&apos;: the smallest needs %3 of an effective window, and none leaves more than %4.</source>
        <extracomment>%n software updates, %1 the deployment they belong to, %2 a client, %3 and %4 lengths of time</extracomment>
        <translation>
            <numerusform>“%1”的 %n 个更新在“%2”上永不运行：所需时间最短的更新也需要有效维护时段提供 %3，但所有有效维护时段最多只能提供 %4。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>Information</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Collections with windows, named without MW-</source>
        <translation>有维护时段但名称不以 MW- 开头的集合</translation>
    </message>
    <message>
        <source>Windows on collections of the product</source>
        <translation>在内置集合上定义的维护时段</translation>
    </message>
    <message>
        <source>Windows that will never open again</source>
        <translation>不会再打开的维护时段</translation>
    </message>
    <message>
        <source>Windows that stay open for more than a day</source>
        <translation>持续打开超过一天的维护时段</translation>
    </message>
    <message>
        <source>Windows with several schedules in one</source>
        <translation>包含多个计划的维护时段</translation>
    </message>
    <message>
        <source>Windows that concern no client</source>
        <translation>不涉及任何客户端的维护时段</translation>
    </message>
    <message>
        <source>Clients without a maintenance window</source>
        <translation>没有维护时段的客户端</translation>
    </message>
    <message>
        <source>Clients whose windows are all over</source>
        <translation>维护时段均已结束的客户端</translation>
    </message>
    <message>
        <source>Deployments that never run</source>
        <translation>永不运行的部署</translation>
    </message>
    <message>
        <source>Clients whose updates ignore windows for all deployments</source>
        <translation>软件更新忽略通用时段的客户端</translation>
    </message>
    <message>
        <source>Windows shorter than a restart</source>
        <translation>短于重启所需时间的维护时段</translation>
    </message>
    <message>
        <source>Windows in the local time of several time zones</source>
        <translation>采用多个时区的本地时间的维护时段</translation>
    </message>
    <message>
        <source>Clients without a fallback status point</source>
        <translation>没有回退状态点的客户端</translation>
    </message>
    <message>
        <source>SMS 2003 clients with a fallback status point</source>
        <translation>指定了回退状态点的 SMS 2003 客户端</translation>
    </message>
    <message>
        <source>Windows in UTC where clocks change</source>
        <translation>在实行夏令时的时区采用 UTC 的维护时段</translation>
    </message>
    <message>
        <source>a collection has windows, and its name does not begin with MW-</source>
        <translation>集合有维护时段，但其名称不以 MW- 开头</translation>
    </message>
    <message>
        <source>a window is on a built-in collection</source>
        <translation>维护时段定义在内置集合上</translation>
    </message>
    <message>
        <source>a window is over for all members, or never opens</source>
        <translation>维护时段对所有成员均已结束，或永远不会打开</translation>
    </message>
    <message>
        <source>an enabled window opens again before it closes, for more than 24 hours</source>
        <translation>已启用的维护时段在关闭之前再次打开，持续超过 24 小时</translation>
    </message>
    <message>
        <source>the schedule of a window has several tokens</source>
        <translation>维护时段的计划有多个令牌</translation>
    </message>
    <message>
        <source>a collection has enabled windows and no direct member</source>
        <translation>集合有已启用的维护时段，但没有直接成员</translation>
    </message>
    <message>
        <source>a client has no enabled window of any type</source>
        <translation>客户端没有任何类型的已启用维护时段</translation>
    </message>
    <message>
        <source>a client is restricted for some kind of work, with nothing to come</source>
        <translation>客户端的某类工作受限制，且今后没有维护时段打开</translation>
    </message>
    <message>
        <source>a client never runs a deployment, or one of its updates, within five years</source>
        <translation>客户端在五年内永不运行某个部署或其中的某个更新</translation>
    </message>
    <message>
        <source>a client has windows for updates, so its general ones do not count for them</source>
        <translation>客户端有软件更新专用的时段，因此其通用时段对软件更新不生效</translation>
    </message>
    <message>
        <source>an enabled window is too short for the restart of any member</source>
        <translation>已启用的维护时段太短，任何成员都无法在其中完成重启</translation>
    </message>
    <message>
        <source>an enabled window is in local time, and the members are in several zones</source>
        <translation>已启用的维护时段采用本地时间，而成员位于多个时区</translation>
    </message>
    <message>
        <source>a client names no fallback status point of this site</source>
        <translation>客户端未指定此站点的回退状态点</translation>
    </message>
    <message>
        <source>an SMS 2003 client names a fallback status point</source>
        <translation>SMS 2003 客户端指定了回退状态点</translation>
    </message>
    <message>
        <source>an enabled window recurs in UTC, and clocks of members change within a year</source>
        <translation>已启用的维护时段采用 UTC 定期打开，而成员的时钟在一年内会调整</translation>
    </message>
    <message>
        <source>Rename the collection, or move its windows to one called MW- and the window&apos;s name.</source>
        <translation>请重命名集合，或将其维护时段移到以 MW- 加维护时段的名称命名的集合。</translation>
    </message>
    <message>
        <source>Make a collection of your own for the window, and add the clients that it is meant for.</source>
        <translation>请为维护时段单独创建一个集合，并添加该维护时段所针对的客户端。</translation>
    </message>
    <message>
        <source>Delete it, or give it a schedule that opens again; as long as it is enabled it restricts its clients.</source>
        <translation>请删除此维护时段，或为其指定今后会打开的计划；只要处于启用状态，它就会限制其客户端。</translation>
    </message>
    <message>
        <source>Shorten it so that it closes every day, or remove it if these clients may be changed at any time.</source>
        <translation>请将其缩短，使其每天都会关闭；如果可随时对这些客户端进行更改，请将其删除。</translation>
    </message>
    <message>
        <source>Make one window for each schedule; clients may never open a window with several.</source>
        <translation>请为每个计划分别创建一个维护时段；客户端可能永远不会打开包含多个计划的维护时段。</translation>
    </message>
    <message>
        <source>Add the clients to the collection itself: members of its subcollections do not count.</source>
        <translation>请将客户端添加到此集合本身：其子集合的成员不算在内。</translation>
    </message>
    <message>
        <source>Add it to a collection with a maintenance window, unless it may be changed at any time.</source>
        <translation>请将其添加到有维护时段的集合，除非可随时对其进行更改。</translation>
    </message>
    <message>
        <source>Give it a window that opens again, or remove those that are over.</source>
        <translation>请为其指定今后会打开的维护时段，或移除已结束的维护时段。</translation>
    </message>
    <message>
        <source>Make a window longer or the maximum allowed run time shorter, or let the deployment ignore maintenance windows.</source>
        <translation>请延长某个维护时段，或缩短最大允许运行时间，或允许此部署忽略维护时段。</translation>
    </message>
    <message>
        <source>Check that the windows for software updates are enough, or disable them to use those for all deployments again.</source>
        <translation>请确认软件更新专用的维护时段是否足够；如需重新使用用于所有部署的维护时段，请禁用专用的维护时段。</translation>
    </message>
    <message>
        <source>Make the window longer, or the restart countdown shorter.</source>
        <translation>请延长维护时段，或缩短重启倒计时。</translation>
    </message>
    <message>
        <source>Check that this is meant: it opens at different moments in each zone. A window in UTC opens everywhere at once.</source>
        <translation>请确认这是否符合预期：维护时段在各个时区打开的时刻不同。采用 UTC 的维护时段会在各地同时打开。</translation>
    </message>
    <message>
        <source>Take the fallback status point away; only clients of Configuration Manager 2007 can use one.</source>
        <translation>请取消回退状态点的分配；只有 Configuration Manager 2007 客户端才能使用回退状态点。</translation>
    </message>
    <message>
        <source>Use the client&apos;s local time if the window shall keep its time of day all year.</source>
        <translation>如果维护时段需要全年保持在一天中的同一时间，请采用客户端的本地时间。</translation>
    </message>
    <message>
        <source>Assign it to a fallback status point, and install the client software again with the property FSP, so that it can report trouble.</source>
        <translation>请将其分配给回退状态点，并使用 FSP 属性重新安装客户端软件，以便它能报告问题。</translation>
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
        <translation>五年内所有有效维护时段都没有足够的空闲时间。</translation>
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
    <message>
        <source>%1 + %2 restart countdown + %3 turnaround</source>
        <extracomment>Minutes that add up: %1 the maximum run time, %2 and %3 what follows it</extracomment>
        <translation>%1 + 重启倒计时 %2 + 重启所需时间 %3</translation>
    </message>
    <message>
        <source>run time Unknown, %1 countdown</source>
        <extracomment>%1 minutes; the maximum allowed run time is Unknown and counts as nothing</extracomment>
        <translation>运行时间未知，倒计时 %1</translation>
    </message>
    <message>
        <source>%1 + %2 countdown</source>
        <extracomment>Minutes that add up: %1 the maximum allowed run time, %2 the countdown before it</extracomment>
        <translation>%1 + 倒计时 %2</translation>
    </message>
    <message>
        <source>Runs at once: no maintenance window restricts this client for this kind of work.</source>
        <translation>立即运行：对于此类工作，没有维护时段限制此客户端。</translation>
    </message>
    <message>
        <source>Runs as soon as it is available, on %1: no maintenance window restricts this client for this kind of work.</source>
        <extracomment>%1 weekday, date and time</extracomment>
        <translation>可用后立即运行，时间为 %1：对于此类工作，没有维护时段限制此客户端。</translation>
    </message>
    <message>
        <source>Waits for other work until %1; no maintenance window restricts this client for this kind of work.</source>
        <extracomment>%1 weekday, date and time</extracomment>
        <translation>需等待其他工作，直到 %1；对于此类工作，没有维护时段限制此客户端。</translation>
    </message>
    <message>
        <source>Runs at once: the deployment ignores maintenance windows.</source>
        <translation>立即运行：此部署忽略维护时段。</translation>
    </message>
    <message>
        <source>Runs as soon as it is available, on %1: the deployment ignores maintenance windows.</source>
        <extracomment>%1 weekday, date and time</extracomment>
        <translation>可用后立即运行，时间为 %1：此部署忽略维护时段。</translation>
    </message>
    <message>
        <source>Waits for other work until %1; the deployment ignores maintenance windows.</source>
        <extracomment>%1 weekday, date and time</extracomment>
        <translation>需等待其他工作，直到 %1；此部署忽略维护时段。</translation>
    </message>
    <message numerus="yes">
        <source>Runs at once: the effective window has the %n minute(s) it needs (%1).</source>
        <extracomment>%n minutes, %1 how they add up, such as &quot;60 + 5 countdown&quot;</extracomment>
        <translation>
            <numerusform>立即运行：有效维护时段可提供所需的 %n 分钟（%1）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Runs as soon as it is available, on %1, when an effective window has the %n minute(s) it needs (%2).</source>
        <extracomment>%1 weekday, date and time, %n minutes, %2 how they add up, such as &quot;60 + 5 countdown&quot;</extracomment>
        <translation>
            <numerusform>可用后立即运行，时间为 %1，届时有效维护时段可提供所需的 %n 分钟（%2）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waits until %1, when an effective window has the %n minute(s) it needs (%2).</source>
        <extracomment>%1 weekday, date and time, %n minutes, %2 how they add up, such as &quot;60 + 5 countdown&quot;</extracomment>
        <translation>
            <numerusform>需等待到 %1，届时有效维护时段可提供所需的 %n 分钟（%2）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Never runs: needs %n minute(s) (%1), the longest effective window leaves %2.</source>
        <extracomment>%n and %2 minutes, %1 how the first add up, such as &quot;60 + 5 countdown&quot;</extracomment>
        <translation>
            <numerusform>永不运行：需要 %n 分钟（%1），而最长的有效维护时段只能提供 %2 分钟。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Never runs: other work takes every effective window within five years that has the %n minute(s) it needs (%1).</source>
        <extracomment>%n minutes, %1 how they add up, such as &quot;60 + 5 countdown&quot;</extracomment>
        <translation>
            <numerusform>永不运行：五年内能够提供所需的 %n 分钟（%1）的有效维护时段均被其他工作占用。</numerusform>
        </translation>
    </message>
    <message>
        <source>Never runs: no effective window is to come within five years.</source>
        <translation>永不运行：五年内没有有效维护时段。</translation>
    </message>
    <message numerus="yes">
        <source>Runs after the end of the range; it needs %n minute(s) (%1).</source>
        <extracomment>%n minutes, %1 how they add up, such as &quot;60 + 5 countdown&quot;</extracomment>
        <translation>
            <numerusform>在时间范围结束之后才运行；需要 %n 分钟（%1）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The run time of %n minute(s) would fit into the %1 that the longest effective window leaves, but not with the %2 of restart countdown and turnaround; no status message warns of this.</source>
        <extracomment>%n, %1 and %2 minutes</extracomment>
        <translation>
            <numerusform>最长的有效维护时段可提供 %1 分钟，单看 %n 分钟的运行时间足够，但加上重启倒计时和重启所需时间共 %2 分钟就不够；没有状态消息会提示这一点。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The run time of %n minute(s) would fit into the %1 that the longest effective window leaves, but not with the %2 of the countdown; no status message warns of this.</source>
        <extracomment>%n, %1 and %2 minutes</extracomment>
        <translation>
            <numerusform>最长的有效维护时段可提供 %1 分钟，单看 %n 分钟的运行时间足够，但加上 %2 分钟的倒计时就不够；没有状态消息会提示这一点。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The maximum allowed run time of %n minute(s) is longer than the %1 that the longest effective window leaves.</source>
        <extracomment>%n and %1 minutes</extracomment>
        <translation>
            <numerusform>最大允许运行时间为 %n 分钟，超过最长的有效维护时段可提供的 %1 分钟。</numerusform>
        </translation>
    </message>
    <message>
        <source>The client may report that it never restarts (status message 10079); it will restart on %1 nevertheless.</source>
        <extracomment>%1 weekday, date and time</extracomment>
        <translation>客户端可能会报告永不重启（状态消息 10079），但实际上会在 %1 重启。</translation>
    </message>
</context>
<context>
    <name>Fsp</name>
    <message>
        <source>another wkfsp works with this folder</source>
        <translation>另一个 wkfsp 正在使用此文件夹</translation>
    </message>
</context>
<context>
    <name>FspOptions</name>
    <message>
        <source>nothing is expected here</source>
        <translation>此处不应有参数</translation>
    </message>
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
        <source>&apos;%1&apos; is not an address such as 0.0.0.0:80</source>
        <translation>“%1”不是形如 0.0.0.0:80 的地址</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a whole number from 1 to %2</source>
        <translation>“%1”不是 1 到 %2 之间的整数</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a path such as /SMS_FSP/.sms_fsp</source>
        <translation>“%1”不是形如 /SMS_FSP/.sms_fsp 的路径</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is none of en, de, zh_CN</source>
        <translation>“%1”不是 en、de、zh_CN 之一</translation>
    </message>
    <message>
        <source>this option is required</source>
        <translation>必须指定此选项</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an address such as http://fsp01</source>
        <translation>“%1”不是形如 http://fsp01 的地址</translation>
    </message>
    <message>
        <source>this option does not go with --self-test</source>
        <translation>此选项不能与 --self-test 一起使用</translation>
    </message>
    <message>
        <source>this option does not go with --database</source>
        <translation>此选项不能与 --database 一起使用</translation>
    </message>
    <message>
        <source>this option goes with --self-test</source>
        <translation>此选项只能与 --self-test 一起使用</translation>
    </message>
    <message>
        <source>wkfsp --listen ADDRESS:PORT --spool FOLDER --database DB --name SERVERNAME [OPTIONS]
wkfsp --self-test URL [--database DB | --status URL] [--timeout SECONDS]

A fallback status point of Configuration Manager 2007: receives state messages of clients over HTTP,
keeps them in its spool folder, and relays them to the site&apos;s database. While the database is locked
or gone it goes on receiving.

--listen ADDRESS:PORT         where clients send to; port 0 takes a free one
--spool FOLDER                where messages wait; made if there is none
--database DB                 the site&apos;s database, made by wkctl
--name SERVERNAME             the name of this server, as messages carry it
--path PATH                   the path clients post to; /SMS_FSP/.sms_fsp if not given
--throttle-count N            at most so many messages reach the site in an interval; 10000
--throttle-interval SECONDS   how long an interval is; 3600
--max-body BYTES              the largest report that is taken; 1048576
--max-spool BYTES             how much may wait; 1073741824
--max-connections N           how many connections there may be at once, at most three quarters of them
                              from one address; 4096
--status-listen ADDRESS:PORT  answers GET /metrics there
--language en|de|zh_CN        the language of this help and of errors
--help                        shows this help
--version                     shows the version

SIGHUP lets a batch of messages go at once, SIGTERM ends it. Returns 0: ended by a signal; 2: wrong usage;
4: the spool folder or an address cannot be used. What happens is told on standard error, a line each.

--self-test URL    posts a state message to a fallback status point, as a client does, and says how it went
--database DB      waits until it is in this database
--status URL       waits until the figures there, what --status-listen answers, say it was relayed
--timeout SECONDS  how long it waits for that; 60

A URL without a path has the usual one: http://fsp01, http://127.0.0.1:9100. The message is of a client
WKFSP-SELFTEST without an id and has topic 0, so no report counts it; it stays in the database, each test
with one of its own. Returns 0: all held; 1: something did not, and standard error says what to do; 2: wrong
usage.</source>
        <translation>wkfsp --listen ADDRESS:PORT --spool FOLDER --database DB --name SERVERNAME [OPTIONS]
wkfsp --self-test URL [--database DB | --status URL] [--timeout SECONDS]

Configuration Manager 2007 的回退状态点：通过 HTTP 接收客户端的状况消息，将其保存在后台处理文件夹中，
并转发到站点的数据库。数据库被锁定或不存在时，仍继续接收。

--listen ADDRESS:PORT         接收客户端消息的地址；端口 0 表示使用空闲端口
--spool FOLDER                存放待转发消息的文件夹；不存在时创建
--database DB                 站点的数据库，由 wkctl 创建
--name SERVERNAME             此服务器的名称，会记录在消息中
--path PATH                   客户端发送消息时使用的路径；省略时为 /SMS_FSP/.sms_fsp
--throttle-count N            每个间隔内最多向站点转发的消息数；省略时为 10000
--throttle-interval SECONDS   间隔的长度；省略时为 3600
--max-body BYTES              可接受的最大报告；省略时为 1048576
--max-spool BYTES             待转发消息最多占用的字节数；省略时为 1073741824
--max-connections N           最大同时连接数，同一地址最多占其中四分之三；省略时为 4096
--status-listen ADDRESS:PORT  在此地址应答 GET /metrics
--language en|de|zh_CN        此帮助和错误信息的语言
--help                        显示此帮助
--version                     显示版本

SIGHUP 使其立即转发一批消息，SIGTERM 使其结束运行。返回值：0 表示因信号结束；2 表示用法错误；
4 表示后台处理文件夹或地址无法使用。运行事件写入标准错误输出，每个事件一行。

--self-test URL    像客户端一样向回退状态点发送一条状况消息，并说明结果
--database DB      等到该消息进入此数据库
--status URL       等到该地址的指标（由 --status-listen 提供）表明消息已转发
--timeout SECONDS  最长等待时间；省略时为 60

没有路径的 URL 使用默认路径：http://fsp01、http://127.0.0.1:9100。该消息来自没有 ID 的客户端
WKFSP-SELFTEST，主题为 0，因此不会计入任何报表；消息会保留在数据库中，每次测试各有一条。
返回值：0 表示一切正常；1 表示发现问题，标准错误输出会说明该怎么做；2 表示用法错误。</translation>
    </message>
</context>
<context>
    <name>HealthWords</name>
    <message>
        <source>%2: %1</source>
        <extracomment>In a list, the code first, as it tells causes apart: %1 what failed, a phrase; %2 an error code</extracomment>
        <translation>%2：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n other cause(s) of failure</source>
        <translation>
            <numerusform>其他 %n 个失败原因</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other issue(s)</source>
        <translation>
            <numerusform>其他 %n 个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for a restart</source>
        <translation>等待重启</translation>
    </message>
    <message>
        <source>Installed and never assigned</source>
        <translation>已安装但从未分配</translation>
    </message>
    <message>
        <source>Installing again and again</source>
        <translation>反复安装</translation>
    </message>
    <message>
        <source>Never sent a message</source>
        <translation>从未发送消息</translation>
    </message>
    <message>
        <source>The messages give no error code that is known; the story of a client tells more.</source>
        <translation>消息中没有已知的错误代码；查看客户端的部署经过可了解更多。</translation>
    </message>
    <message>
        <source>The installation ends when these clients are restarted.</source>
        <translation>重启这些客户端后，安装即会完成。</translation>
    </message>
    <message>
        <source>The client is there, but no site manages it. Check site boundaries and the site code given at setup.</source>
        <translation>客户端已安装，但没有任何站点管理它。检查站点边界和安装时指定的站点代码。</translation>
    </message>
    <message>
        <source>Three attempts within 24 hours. Find out what starts setup again, such as a startup script or client push.</source>
        <translation>24 小时内尝试了三次。查明是什么再次启动了安装程序，例如启动脚本或客户端请求安装。</translation>
    </message>
    <message>
        <source>These clients are known to the site, but nothing came from them. Check whether a fallback status point is assigned to them.</source>
        <translation>站点中有这些客户端，但从未收到它们的消息。检查是否为它们分配了回退状态点。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n client(s) failed to install.</source>
        <extracomment>%1 a number of clients, %n all there are</extracomment>
        <translation>
            <numerusform>%n 个客户端中有 %1 个安装失败。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: failed %2, installed %3.</source>
        <extracomment>%1 weekday and date; %2 and %3 numbers of clients</extracomment>
        <translation>%1：%2 个失败，%3 个已安装。</translation>
    </message>
    <message>
        <source>Issues that are over</source>
        <translation>已恢复的问题</translation>
    </message>
    <message>
        <source>Each of these has fewer clients than those listed by themselves. Open the row to see them one by one.</source>
        <translation>其中每个原因涉及的客户端都少于单独列出的原因。展开该行可逐一查看。</translation>
    </message>
    <message>
        <source>These clients could not reach their management point or had trouble with their certificate, and said later that all is well again. There is nothing to do.</source>
        <translation>这些客户端曾无法连接到管理点，或证书出现过问题，之后已报告恢复正常。无需任何操作。</translation>
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
    <message>
        <source>Returns 0: done; 1: done, and the answer is no, or something was found; 2: wrong usage;
3: bad input; 4: the database cannot be used. Errors are one line on standard error:
wkctl: WHAT: WHERE: WHY</source>
        <translation>返回值：0 表示已完成；1 表示已完成，但答案为否，或发现了问题；2 表示用法错误；
3 表示输入有误；4 表示无法使用数据库。错误以单行形式写入标准错误输出：
wkctl: 对象: 位置: 原因</translation>
    </message>
</context>
<context>
    <name>ImpactWords</name>
    <message>
        <source>Nothing changes for any client: neither when it may be changed nor what it will run.</source>
        <translation>对所有客户端均无影响：可进行更改的时间和将运行的内容都不变。</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) are concerned.</source>
        <extracomment>by a change</extracomment>
        <translation>
            <numerusform>%n 个客户端受影响。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n client(s), a deployment will never run that would have run.</source>
        <translation>
            <numerusform>在 %n 个客户端上，有部署原本会运行，今后将永不运行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n client(s), a deployment will run that would never have run.</source>
        <translation>
            <numerusform>在 %n 个客户端上，有部署原本永不运行，今后将会运行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n client(s), a deployment runs later.</source>
        <translation>
            <numerusform>在 %n 个客户端上，有部署推迟运行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n client(s), a deployment runs earlier.</source>
        <translation>
            <numerusform>在 %n 个客户端上，有部署提前运行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) have to run a deployment that did not target them.</source>
        <translation>
            <numerusform>%n 个客户端必须运行原本不以其为目标的部署。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) need not run a deployment any more.</source>
        <translation>
            <numerusform>%n 个客户端有部署无需再运行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) have no effective window to come: what windows hold back never runs there.</source>
        <translation>
            <numerusform>%n 个客户端今后没有有效维护时段：受维护时段限制的内容在这些客户端上永不运行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) become unrestricted: deployments run there at any time.</source>
        <translation>
            <numerusform>%n 个客户端变为不受限制：部署可在这些客户端上随时运行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) become restricted: deployments wait there for a window.</source>
        <translation>
            <numerusform>%n 个客户端变为受限制：部署在这些客户端上需等待维护时段。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n client(s), software updates no longer look at the general windows, as there is one for updates now.</source>
        <translation>
            <numerusform>在 %n 个客户端上，软件更新不再使用通用时段，因为现在有软件更新专用的时段。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n client(s), task sequences no longer look at the general windows, as there is one for them now.</source>
        <translation>
            <numerusform>在 %n 个客户端上，任务序列不再使用通用时段，因为现在有任务序列专用的时段。</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>0 小时</translation>
    </message>
    <message numerus="yes">
        <source>Open time for programs, all clients together, in the next %n day(s): %1 gained, %2 lost.</source>
        <extracomment>%1 hours or &quot;none&quot;, %2 the same</extracomment>
        <translation>
            <numerusform>今后 %n 天内，适用于程序的打开时长（所有客户端合计）：增加 %1，减少 %2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open time for software updates, all clients together, in the next %n day(s): %1 gained, %2 lost.</source>
        <extracomment>%1 hours or &quot;none&quot;, %2 the same</extracomment>
        <translation>
            <numerusform>今后 %n 天内，适用于软件更新的打开时长（所有客户端合计）：增加 %1，减少 %2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open time for task sequences, all clients together, in the next %n day(s): %1 gained, %2 lost.</source>
        <extracomment>%1 hours or &quot;none&quot;, %2 the same</extracomment>
        <translation>
            <numerusform>今后 %n 天内，适用于任务序列的打开时长（所有客户端合计）：增加 %1，减少 %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>not targeted</source>
        <extracomment>of a deployment that does not target a client</extracomment>
        <translation>不以此客户端为目标</translation>
    </message>
    <message>
        <source>in more than a year</source>
        <translation>一年以后</translation>
    </message>
    <message>
        <source>never</source>
        <translation>永不运行</translation>
    </message>
    <message numerus="yes">
        <source>%n deployment(s) now never run</source>
        <translation>
            <numerusform>%n 个部署变为永不运行</numerusform>
        </translation>
    </message>
    <message>
        <source>no window to come</source>
        <translation>今后没有维护时段打开</translation>
    </message>
    <message>
        <source>becomes unrestricted</source>
        <translation>变为不受限制</translation>
    </message>
    <message>
        <source>becomes restricted</source>
        <translation>变为受限制</translation>
    </message>
    <message>
        <source>updates lose the general windows</source>
        <translation>软件更新不再使用通用时段</translation>
    </message>
    <message>
        <source>task sequences lose the general windows</source>
        <translation>任务序列不再使用通用时段</translation>
    </message>
    <message numerus="yes">
        <source>%n deployment(s) run after all</source>
        <translation>
            <numerusform>%n 个部署由永不运行变为会运行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deployment(s) run later</source>
        <translation>
            <numerusform>%n 个部署推迟运行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deployment(s) run earlier</source>
        <translation>
            <numerusform>%n 个部署提前运行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deployment(s) come along</source>
        <translation>
            <numerusform>新增 %n 个部署</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deployment(s) go</source>
        <translation>
            <numerusform>减少 %n 个部署</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <extracomment>between phrases that are listed in a cell of a table</extracomment>
        <translation>；</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>%1 a number of hours</extracomment>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>never runs any more</source>
        <translation>变为永不运行</translation>
    </message>
    <message>
        <source>runs after all</source>
        <translation>由永不运行变为会运行</translation>
    </message>
    <message>
        <source>runs later</source>
        <translation>推迟运行</translation>
    </message>
    <message>
        <source>runs earlier</source>
        <translation>提前运行</translation>
    </message>
    <message>
        <source>has to run now</source>
        <translation>现在必须运行</translation>
    </message>
    <message>
        <source>need not run any more</source>
        <translation>无需再运行</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a deployment, %2 one of its updates</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 (before: %3, afterwards: %4)</source>
        <extracomment>%1 a deployment, %2 how its outcome changes, %3 and %4 when it runs: a time, &quot;never&quot; or the like</extracomment>
        <translation>%1：%2（之前：%3，之后：%4）</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>Nothing was written. What would have become of the records:</source>
        <translation>未写入任何内容。如果写入，各记录的处理结果如下：</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>已添加</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>已更新</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>未更改</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>There are no records in this.</source>
        <translation>其中没有任何记录。</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题</translation>
    </message>
</context>
<context>
    <name>ImportVerb</name>
    <message>
        <source>takes site documents into a database</source>
        <translation>将站点文档导入数据库</translation>
    </message>
    <message>
        <source>the database; it is made if there is none and the documents name a Site</source>
        <translation>数据库；如果不存在且文档中包含 Site，则自动创建</translation>
    </message>
    <message>
        <source>leaves refused records out instead of refusing everything</source>
        <translation>跳过被拒绝的记录，而不是全部拒绝</translation>
    </message>
    <message>
        <source>A site document is one JSON object: each key a WMI class, each value what ConvertTo-Json or the
AdminService gives for it. All files are one transaction; - is standard input. Properties that a
document lacks keep their stored value, a list is replaced whole. Tells what became of the records
and all that is wrong, also where nothing was written.</source>
        <translation>站点文档是一个 JSON 对象：每个键都是一个 WMI 类，每个值都是 ConvertTo-Json 或 AdminService 对该类的输出。
所有文件作为一个事务处理；- 表示标准输入。文档中缺少的属性保留已存储的值，列表则整体替换。
即使未写入任何内容，也会报告各记录的处理结果和所有问题。</translation>
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
    <name>MessageCsv</name>
    <message>
        <source>Sent (UTC)</source>
        <translation>发送时间 (UTC)</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>客户端 ID</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Topic label</source>
        <translation>主题说明</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状况</translation>
    </message>
    <message>
        <source>State label</source>
        <translation>状况说明</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重性</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>Fallback status point</source>
        <translation>回退状态点</translation>
    </message>
</context>
<context>
    <name>MessageImportVerb</name>
    <message>
        <source>Nothing was stored. What was read:</source>
        <translation>未存储任何内容。读取结果：</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件数</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息数</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>已存储</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Refused files</source>
        <translation>被拒绝的文件</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>the name of a server is empty</source>
        <translation>服务器名称为空</translation>
    </message>
    <message>
        <source>takes the reports of clients into a database</source>
        <translation>将客户端的报告导入数据库</translation>
    </message>
    <message>
        <source>the fallback status point that the reports came through</source>
        <translation>报告所经由的回退状态点</translation>
    </message>
    <message>
        <source>leaves out files that are no report instead of refusing everything</source>
        <translation>跳过不是报告的文件，而不是全部拒绝</translation>
    </message>
    <message>
        <source>Reads report files, as clients send them to a fallback status point. A folder stands for the .smx
and .xml in it, by their names; folders below it are not looked at. All of them are one transaction,
received now. A message that is stored already is counted as a duplicate and not stored again. Tells
all that is wrong, also where nothing was stored.</source>
        <translation>读取客户端发送到回退状态点的报告文件。文件夹表示其中的 .smx 和 .xml 文件，按名称排序；
不查看其子文件夹。所有文件在一个事务中导入，接收时间为当前时间。已存储的消息计为重复，
不会再次存储。即使未存储任何内容，也会指出所有问题。</translation>
    </message>
</context>
<context>
    <name>MessageListVerb</name>
    <message>
        <source>&apos;%1&apos; is none of success, info, warning, error</source>
        <translation>“%1”不是 success、info、warning、error 之一</translation>
    </message>
    <message>
        <source>the range does not end after its start</source>
        <translation>时间范围的终点不晚于起点</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not what an earlier answer calls next</source>
        <translation>“%1”不是之前结果中的 next 值</translation>
    </message>
    <message>
        <source>success</source>
        <comment>severity</comment>
        <translation>成功</translation>
    </message>
    <message>
        <source>information</source>
        <comment>severity</comment>
        <translation>信息</translation>
    </message>
    <message>
        <source>warning</source>
        <comment>severity</comment>
        <translation>警告</translation>
    </message>
    <message>
        <source>error</source>
        <comment>severity</comment>
        <translation>错误</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>时间 (UTC)</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状况</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重性</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生的情况</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>There are no such messages.</source>
        <translation>没有符合条件的消息。</translation>
    </message>
    <message>
        <source>There are more: --after %1</source>
        <extracomment>%1 stands for where the list ends</extracomment>
        <translation>还有更多：--after %1</translation>
    </message>
    <message>
        <source>lists what clients said, newest first</source>
        <translation>列出客户端的消息，最新的在前</translation>
    </message>
    <message>
        <source>only of this client, by its name in the message or its id</source>
        <translation>仅限此客户端的消息，以消息中的名称或 ID 指定</translation>
    </message>
    <message>
        <source>only of this topic, such as 800</source>
        <translation>仅限此主题的消息，例如 800</translation>
    </message>
    <message>
        <source>only with this state, such as 313</source>
        <translation>仅限此状况的消息，例如 313</translation>
    </message>
    <message>
        <source>only success, info, warning or error</source>
        <translation>仅限 success、info、warning 或 error 消息</translation>
    </message>
    <message>
        <source>only with a message time from this on</source>
        <translation>仅限消息时间不早于此时间的消息</translation>
    </message>
    <message>
        <source>only with a message time before this</source>
        <translation>仅限消息时间早于此时间的消息</translation>
    </message>
    <message>
        <source>at most so many; 100 if not given</source>
        <translation>最多列出的条数；省略时为 100</translation>
    </message>
    <message>
        <source>goes on where an earlier answer ended: its next</source>
        <translation>从之前结果的结尾（其 next 值）继续</translation>
    </message>
    <message>
        <source>Lists the state messages in a database by message time, then serial number, then arrival, newest
first. Following next meets every message once, also while others arrive. What the catalogue does
not know is information, and its label says the numbers.</source>
        <translation>列出数据库中的状况消息，依次按消息时间、序列号、到达顺序排列，最新的在前。按 next 逐次继续，
每条消息恰好列出一次，即使其间有新消息到达。目录中没有的状况按“信息”处理，其说明会给出编号。</translation>
    </message>
</context>
<context>
    <name>MessagePruneVerb</name>
    <message>
        <source>State messages</source>
        <translation>状况消息</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Older than that</source>
        <translation>早于指定期限</translation>
    </message>
    <message>
        <source>Clients they are of</source>
        <translation>涉及的客户端</translation>
    </message>
    <message>
        <source>Clients without any other</source>
        <translation>没有其他消息的客户端</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>deletes old state messages</source>
        <translation>删除旧的状况消息</translation>
    </message>
    <message>
        <source>deletes messages with a message time before so many days ago</source>
        <translation>删除消息时间在指定天数之前的消息</translation>
    </message>
    <message>
        <source>only tells what would be deleted</source>
        <translation>仅说明将会删除的内容</translation>
    </message>
    <message>
        <source>Deletes the state messages that clients sent before so many days ago, for good. Messages from the
future are kept. It is done in small steps, so that a fallback status point can go on handing over
what it receives. It changes nothing about how long the site keeps its messages by itself.</source>
        <translation>永久删除客户端在指定天数之前发送的状况消息。时间晚于当前的消息会保留。删除分小步进行，
因此回退状态点可以继续转发收到的内容。站点自身保留消息的期限不会因此改变。</translation>
    </message>
</context>
<context>
    <name>MessageWords</name>
    <message>
        <source>In progress</source>
        <translation>正在进行</translation>
    </message>
    <message>
        <source>Restart pending</source>
        <translation>等待重启</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>已安装</translation>
    </message>
    <message>
        <source>Assigning</source>
        <translation>正在分配</translation>
    </message>
    <message>
        <source>Assignment failed</source>
        <translation>分配失败</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>已分配</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
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
        <source>contains the character %1</source>
        <extracomment>%1 a character by its number, such as U+0000</extracomment>
        <translation>包含字符 %1</translation>
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
        <translation>两次重复之间的天数、小时数和分钟数均为 0</translation>
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
    <message>
        <source>there is no such database; wkctl site create or wkctl import makes one</source>
        <translation>没有此数据库；可使用 wkctl site create 或 wkctl import 创建</translation>
    </message>
    <message>
        <source>is not a site database</source>
        <translation>不是站点数据库</translation>
    </message>
    <message>
        <source>is damaged (%1); restore it from a backup</source>
        <extracomment>%1 what the check found, in English</extracomment>
        <translation>已损坏 (%1)；请从备份还原</translation>
    </message>
    <message>
        <source>was written by a newer version (schema %1, this one knows up to %2); update this program</source>
        <translation>由更高版本写入（架构 %1，本版本最高支持 %2）；请更新本程序</translation>
    </message>
    <message>
        <source>somebody else is writing to it; nothing was changed, try again when they are done</source>
        <translation>其他用户正在写入；未更改任何内容，请待其完成后重试</translation>
    </message>
    <message>
        <source>there is something by this name already</source>
        <translation>已存在同名的文件或文件夹</translation>
    </message>
    <message>
        <source>cannot be written (%1); nothing was changed</source>
        <extracomment>%1 the reason, in English</extracomment>
        <translation>无法写入 (%1)；未更改任何内容</translation>
    </message>
    <message>
        <source>this version keeps a site in a SQLite file only; give the path of one</source>
        <translation>本版本只能将站点保存在 SQLite 文件中；请指定该文件的路径</translation>
    </message>
    <message>
        <source>there is no database yet, and none of the documents names a site to begin one with</source>
        <translation>尚无数据库，且所有文档都未包含可用于创建数据库的站点</translation>
    </message>
    <message>
        <source>the first site is %1, but this database is of the site %2</source>
        <translation>第一个站点是 %1，但此数据库属于站点 %2</translation>
    </message>
    <message>
        <source>was changed by somebody else in the meantime; nothing was changed, look at it again</source>
        <translation>在此期间已被其他用户更改；未更改任何内容，请重新查看</translation>
    </message>
    <message>
        <source>was cancelled; nothing was changed</source>
        <translation>已取消；未更改任何内容</translation>
    </message>
    <message>
        <source>a name is needed</source>
        <translation>必须指定名称</translation>
    </message>
    <message>
        <source>the name &apos;%1&apos; is taken in this collection</source>
        <translation>名称“%1”在此集合中已被使用</translation>
    </message>
    <message>
        <source>there is a collection called &apos;%1&apos; already</source>
        <translation>已有名为“%1”的集合</translation>
    </message>
    <message numerus="yes">
        <source>a maintenance window lasts at least %1 minutes, this one %n</source>
        <translation>
            <numerusform>维护时段至少为 %1 分钟，而此维护时段为 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>a maintenance window lasts at most 24 hours; split it into several</source>
        <translation>维护时段最长为 24 小时；请将其拆分为多个</translation>
    </message>
    <message>
        <source>the end is the start; a window for a whole day ends on the next day</source>
        <translation>结束时间与开始时间相同；持续一整天的维护时段在次日结束</translation>
    </message>
    <message>
        <source>at least one weekday is needed</source>
        <translation>必须至少选择一周中的一天</translation>
    </message>
    <message>
        <source>is not a schedule that a maintenance window can have</source>
        <translation>不是维护时段可以使用的计划</translation>
    </message>
    <message>
        <source>is not text in UTF-8 or UTF-16 throughout</source>
        <translation>并非全部是 UTF-8 或 UTF-16 文本</translation>
    </message>
    <message>
        <source>is not well-formed XML in line %1 (%2)</source>
        <extracomment>%2 the parser&apos;s words, in English</extracomment>
        <translation>第 %1 行不是格式正确的 XML (%2)</translation>
    </message>
    <message>
        <source>has a document type in line %1; no report has</source>
        <translation>第 %1 行有文档类型声明；报告中不应有此声明</translation>
    </message>
    <message>
        <source>elements lie more than %2 levels deep in line %1</source>
        <translation>第 %1 行的元素嵌套超过 %2 层</translation>
    </message>
    <message>
        <source>is not a report: its root is &apos;%1&apos;, not &apos;Report&apos;</source>
        <translation>不是报告：其根元素是“%1”，而不是“Report”</translation>
    </message>
    <message>
        <source>no NetBIOS name says which client the report is from</source>
        <translation>缺少 NetBIOS 名称，无法确定报告来自哪个客户端</translation>
    </message>
    <message>
        <source>the report has no state message</source>
        <translation>报告中没有状况消息</translation>
    </message>
    <message>
        <source>a state message has no valid MessageTime in line %1 (&apos;%2&apos;)</source>
        <translation>第 %1 行的状况消息没有有效的 MessageTime（“%2”）</translation>
    </message>
    <message>
        <source>a state message has no valid topic type in line %1 (&apos;%2&apos;)</source>
        <translation>第 %1 行的状况消息没有有效的主题类型（“%2”）</translation>
    </message>
    <message>
        <source>a state message has no valid state ID in line %1 (&apos;%2&apos;)</source>
        <translation>第 %1 行的状况消息没有有效的状况 ID（“%2”）</translation>
    </message>
    <message>
        <source>a state message has no valid SerialNumber in line %1 (&apos;%2&apos;)</source>
        <translation>第 %1 行的状况消息没有有效的 SerialNumber（“%2”）</translation>
    </message>
    <message>
        <source>cannot be listened on: %1</source>
        <translation>无法侦听：%1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is neither the name of a server nor an IP address</source>
        <translation>“%1”既不是服务器名称，也不是 IP 地址</translation>
    </message>
    <message>
        <source>there is a fallback status point on &apos;%1&apos; already</source>
        <translation>“%1”上已有回退状态点</translation>
    </message>
    <message>
        <source>somebody answers, but not with the metrics of a fallback status point</source>
        <translation>有应答，但内容不是回退状态点的指标</translation>
    </message>
    <message>
        <source>the range does not end after its start</source>
        <translation>时间范围的终点不晚于起点</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a time such as %2</source>
        <extracomment>%1 what was given, %2 an example of what is wanted</extracomment>
        <translation>“%1”不是有效的时间，正确的格式例如 %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>%1 what is wrong, as a sentence without its full stop</extracomment>
        <translation>%1。</translation>
    </message>
</context>
<context>
    <name>ReceiverWords</name>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln 条消息</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1, relayed in about %2 at this throttle</source>
        <extracomment>%1 a number of messages, %2 a length of time</extracomment>
        <translation>%1，按此转发限制约需 %2 转发完</translation>
    </message>
    <message>
        <source>%1, of which %2 were there already</source>
        <extracomment>%1 a number of messages, %2 a number</extracomment>
        <translation>%1，其中 %2 条已存在</translation>
    </message>
    <message>
        <source>no report: %1</source>
        <translation>不是报告：%1</translation>
    </message>
    <message>
        <source>no space left: %1</source>
        <translation>空间不足：%1</translation>
    </message>
    <message>
        <source>another path: %1</source>
        <translation>其他路径：%1</translation>
    </message>
    <message>
        <source>another method: %1</source>
        <translation>其他方法：%1</translation>
    </message>
    <message>
        <source>no length given: %1</source>
        <translation>未给出长度：%1</translation>
    </message>
    <message>
        <source>too large: %1</source>
        <translation>过大：%1</translation>
    </message>
    <message>
        <source>headers that cannot be read: %1</source>
        <translation>无法读取的标头：%1</translation>
    </message>
    <message>
        <source>not complete in time: %1</source>
        <translation>未及时完成：%1</translation>
    </message>
    <message>
        <source>Requests refused</source>
        <translation>被拒绝的请求</translation>
    </message>
    <message>
        <source>Not watched</source>
        <translation>未监视</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>正在查询</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>无法访问</translation>
    </message>
    <message>
        <source>Nobody said yet where this receiver tells its metrics.</source>
        <translation>尚未指定此接收程序在何处提供指标。</translation>
    </message>
    <message>
        <source>Asking the receiver.</source>
        <translation>正在查询接收程序。</translation>
    </message>
    <message>
        <source>Running; it answered on %1.</source>
        <extracomment>%1 weekday, date and time</extracomment>
        <translation>正在运行；应答时间：%1。</translation>
    </message>
    <message>
        <source>Unreachable since %1: %2.</source>
        <extracomment>%1 weekday, date and time, %2 what is wrong, without a full stop</extracomment>
        <translation>自 %1 起无法访问：%2。</translation>
    </message>
    <message>
        <source>Received since it started</source>
        <translation>启动以来已接收</translation>
    </message>
    <message>
        <source>Relayed since it started</source>
        <translation>启动以来已转发</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Oldest waits for</source>
        <extracomment>How long the oldest of the waiting messages has waited</extracomment>
        <translation>最早的消息已等待</translation>
    </message>
    <message>
        <source>Last relay</source>
        <translation>最近一次转发</translation>
    </message>
    <message>
        <source>None since this console watches it</source>
        <translation>此控制台开始监视以来尚无转发</translation>
    </message>
    <message>
        <source>In quarantine</source>
        <translation>隔离区中</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>ReportChartWords</name>
    <message>
        <source>No site known</source>
        <translation>站点未知</translation>
    </message>
    <message>
        <source>No version known</source>
        <translation>版本未知</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1 and %2 days</extracomment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>%1 the number of a state, %2 its parameter, %3 what the state is called</extracomment>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 an error code, %2 what it means</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>按状况</translation>
    </message>
    <message>
        <source>By cause</source>
        <translation>按原因</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>按日期</translation>
    </message>
    <message>
        <source>By site</source>
        <translation>按站点</translation>
    </message>
    <message>
        <source>By client version</source>
        <translation>按客户端版本</translation>
    </message>
    <message>
        <source>Clients by state</source>
        <translation>按状况统计的客户端</translation>
    </message>
    <message>
        <source>Clients by cause</source>
        <translation>按原因统计的客户端</translation>
    </message>
    <message>
        <source>Clients by day</source>
        <translation>按日期统计的客户端</translation>
    </message>
    <message>
        <source>Clients by site</source>
        <translation>按站点统计的客户端</translation>
    </message>
    <message>
        <source>Clients by version</source>
        <translation>按版本统计的客户端</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>更早</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>更晚</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <extracomment>%1 how many, %2 per cent of all</extracomment>
        <translation>%1 (%2%)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>bar</comment>
        <extracomment>%1 what clients have in common, %2 how many they are</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ReportSentences</name>
    <message>
        <source>%1 clients: %2 installed, %3 failed.</source>
        <extracomment>%1, %2, %3 numbers of clients</extracomment>
        <translation>共 %1 个客户端：%2 个已安装，%3 个失败。</translation>
    </message>
    <message>
        <source>%1 clients: %2 assigned, %3 failed to be assigned.</source>
        <extracomment>%1, %2, %3 numbers of clients</extracomment>
        <translation>共 %1 个客户端：%2 个已分配，%3 个分配失败。</translation>
    </message>
    <message>
        <source>%1 of %2 clients are installed.</source>
        <translation>%2 个客户端中有 %1 个已安装。</translation>
    </message>
    <message>
        <source>%1 of %2 clients failed.</source>
        <translation>%2 个客户端中有 %1 个失败。</translation>
    </message>
    <message>
        <source>%1 of %2 clients are assigned.</source>
        <translation>%2 个客户端中有 %1 个已分配。</translation>
    </message>
    <message>
        <source>%1 of %2 clients failed to be assigned.</source>
        <translation>%2 个客户端中有 %1 个分配失败。</translation>
    </message>
    <message>
        <source>%1 of %2 clients wait for a restart.</source>
        <translation>%2 个客户端中有 %1 个等待重启。</translation>
    </message>
    <message>
        <source>%1 of %2 clients are installed and were never assigned.</source>
        <translation>%2 个客户端中有 %1 个已安装但从未分配。</translation>
    </message>
    <message>
        <source>%1 of %2 clients never sent a message.</source>
        <translation>%2 个客户端中有 %1 个从未发送消息。</translation>
    </message>
    <message>
        <source>%1 of %2 clients install again and again.</source>
        <translation>%2 个客户端中有 %1 个反复安装。</translation>
    </message>
    <message>
        <source>Client deployment</source>
        <translation>客户端部署</translation>
    </message>
    <message>
        <source>Client assignment</source>
        <translation>客户端分配</translation>
    </message>
    <message>
        <source>Issues by incidence</source>
        <translation>按发生次数排列的问题</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>后续跟进</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>集合</translation>
    </message>
    <message>
        <source>How far installation came: the clients in each state.</source>
        <translation>安装进展：各状况的客户端。</translation>
    </message>
    <message>
        <source>Clients that are installed, when it began and ended, and whether a restart is still to come.</source>
        <translation>已安装的客户端、安装的开始和结束时间，以及是否仍需重启。</translation>
    </message>
    <message>
        <source>Clients whose installation failed, and why.</source>
        <translation>安装失败的客户端及其原因。</translation>
    </message>
    <message>
        <source>How far assignment to a site came: the clients in each state.</source>
        <translation>站点分配进展：各状况的客户端。</translation>
    </message>
    <message>
        <source>Clients that are assigned to a site, and when that began and ended.</source>
        <translation>已分配到站点的客户端，以及分配的开始和结束时间。</translation>
    </message>
    <message>
        <source>Clients that could not be assigned to a site, and why.</source>
        <translation>未能分配到站点的客户端及其原因。</translation>
    </message>
    <message>
        <source>What keeps clients from talking to their management point, and how many of them.</source>
        <translation>使客户端无法与其管理点通信的问题，以及受影响的客户端数。</translation>
    </message>
    <message>
        <source>Each client that cannot talk to its management point, with the error code.</source>
        <translation>无法与其管理点通信的各个客户端及错误代码。</translation>
    </message>
    <message>
        <source>Clients whose installation goes on, or is complete, after a restart.</source>
        <translation>重启后才会继续或完成安装的客户端。</translation>
    </message>
    <message>
        <source>Clients that are installed and never told of an assignment to a site.</source>
        <translation>已安装但从未报告过站点分配的客户端。</translation>
    </message>
    <message>
        <source>Clients of the site from which no state message ever came.</source>
        <translation>站点中从未发来状况消息的客户端。</translation>
    </message>
    <message>
        <source>Clients whose installation began three times within 24 hours.</source>
        <translation>24 小时内三次开始安装的客户端。</translation>
    </message>
    <message>
        <source>The maintenance windows of the collections a client is a direct member of, and when each is open.</source>
        <translation>客户端直接所属的各集合的维护时段，以及各时段的打开时间。</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>集合</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Until before</source>
        <translation>结束时间 (不含)</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状况</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>错误代码</translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s) among %1 clients.</source>
        <extracomment>%n issues, %1 number of clients</extracomment>
        <translation>
            <numerusform>%1 个客户端中共有 %n 个问题。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n maintenance window(s), %1 enabled.</source>
        <extracomment>%1 how many of them are enabled</extracomment>
        <translation>
            <numerusform>%n 个维护时段，其中 %1 个已启用。</numerusform>
        </translation>
    </message>
    <message>
        <source>No client told of its installation.</source>
        <translation>没有客户端报告过其安装情况。</translation>
    </message>
    <message>
        <source>No client is installed.</source>
        <translation>没有已安装的客户端。</translation>
    </message>
    <message>
        <source>No client failed.</source>
        <translation>没有安装失败的客户端。</translation>
    </message>
    <message>
        <source>No client told of its assignment.</source>
        <translation>没有客户端报告过其分配情况。</translation>
    </message>
    <message>
        <source>No client is assigned.</source>
        <translation>没有已分配的客户端。</translation>
    </message>
    <message>
        <source>No client failed to be assigned.</source>
        <translation>没有分配失败的客户端。</translation>
    </message>
    <message>
        <source>No client has an issue.</source>
        <translation>没有出现问题的客户端。</translation>
    </message>
    <message>
        <source>No client waits for a restart.</source>
        <translation>没有等待重启的客户端。</translation>
    </message>
    <message>
        <source>Every client that is installed was assigned.</source>
        <translation>所有已安装的客户端均已分配。</translation>
    </message>
    <message>
        <source>Every client sent a message.</source>
        <translation>所有客户端都发送过消息。</translation>
    </message>
    <message>
        <source>No client installs again and again.</source>
        <translation>没有反复安装的客户端。</translation>
    </message>
    <message>
        <source>No collection that the client is a direct member of has a maintenance window.</source>
        <translation>客户端直接所属的集合均没有维护时段。</translation>
    </message>
</context>
<context>
    <name>ReportSheets</name>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>%1 the number of a page, %2 how many there are</extracomment>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
</context>
<context>
    <name>ReportVerb</name>
    <message>
        <source>Report</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>this report is not known; wkctl report list names those there are</source>
        <translation>未知报表；wkctl report list 可列出所有报表</translation>
    </message>
    <message>
        <source>this parameter lacks its value</source>
        <translation>此参数缺少值</translation>
    </message>
    <message>
        <source>this report has no such parameter; it takes %1</source>
        <extracomment>%1 names of parameters</extracomment>
        <translation>此报表没有这个参数；可用的参数：%1</translation>
    </message>
    <message>
        <source>this parameter is given twice</source>
        <translation>重复指定了此参数</translation>
    </message>
    <message>
        <source>this parameter is required</source>
        <translation>必须指定此参数</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is neither json nor csv</source>
        <translation>“%1”既不是 json 也不是 csv</translation>
    </message>
    <message>
        <source>only one format is possible</source>
        <translation>只能指定一种格式</translation>
    </message>
    <message>
        <source>The report has no rows.</source>
        <translation>报表中没有任何行。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 the title of a column of times, %2 the time zone they are in</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>lists the reports there are</source>
        <translation>列出可用的报表</translation>
    </message>
    <message>
        <source>Lists the reports with their parameters.</source>
        <translation>列出可用的报表及其参数。</translation>
    </message>
    <message>
        <source>prints a report</source>
        <translation>输出一个报表</translation>
    </message>
    <message>
        <source>a parameter of the report; may be given several times</source>
        <translation>报表的参数；可多次指定</translation>
    </message>
    <message>
        <source>JSON as with --json, or CSV for spreadsheets; a table if not given</source>
        <translation>JSON（与 --json 相同），或用于电子表格的 CSV；省略时输出表格</translation>
    </message>
    <message>
        <source>this report is made of state messages, which a document has not</source>
        <translation>此报表由状况消息生成，而文档中没有状况消息</translation>
    </message>
    <message>
        <source>Prints one of the reports that wkctl report list names. JSON and CSV hold times in UTC and the same
names in every language, a table the times of the client&apos;s clock, or of the site&apos;s.

Reports on deployment, assignment and issues are made of the state messages in the database;
site, collection (an id: its direct members), client (a name or an id), from and to narrow them
down: with from and to as if there were no other messages.

maintenance-windows-for-client needs the client, by name or resource id, and tells of each of its
windows when it is open by itself: now, or else next.</source>
        <translation>输出 wkctl report list 所列的报表之一。JSON 和 CSV 中的时间为 UTC，名称在各语言中相同；
表格中的时间按客户端或站点的时钟显示。

有关部署、分配和问题的报表由数据库中的状况消息生成；可用 site、collection（ID：其直接成员）、
client（名称或 ID）、from 和 to 缩小范围：指定 from 和 to 时，如同没有其他消息。

maintenance-windows-for-client 需要客户端的名称或资源 ID，并说明其每个维护时段自身何时打开：
当前已打开，或者下次打开的时间。</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>Maintenance windows for a client</source>
        <translation>客户端的维护时段</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>集合</translation>
    </message>
    <message>
        <source>Maintenance window</source>
        <translation>维护时段</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>已启用</translation>
    </message>
    <message>
        <source>Next start</source>
        <translation>下次开始</translation>
    </message>
    <message>
        <source>Next end</source>
        <translation>下次结束</translation>
    </message>
    <message>
        <source>Client deployment status</source>
        <translation>客户端部署状态</translation>
    </message>
    <message>
        <source>Client deployment success</source>
        <translation>客户端部署成功</translation>
    </message>
    <message>
        <source>Client deployment failure</source>
        <translation>客户端部署失败</translation>
    </message>
    <message>
        <source>Client assignment status</source>
        <translation>客户端分配状态</translation>
    </message>
    <message>
        <source>Client assignment success</source>
        <translation>客户端分配成功</translation>
    </message>
    <message>
        <source>Client assignment failure</source>
        <translation>客户端分配失败</translation>
    </message>
    <message>
        <source>Issues by incidence: summary</source>
        <translation>按发生次数排列的问题：摘要</translation>
    </message>
    <message>
        <source>Issues by incidence: details</source>
        <translation>按发生次数排列的问题：详细信息</translation>
    </message>
    <message>
        <source>Clients waiting for a restart</source>
        <translation>等待重启的客户端</translation>
    </message>
    <message>
        <source>Clients installed and not assigned</source>
        <translation>已安装但未分配的客户端</translation>
    </message>
    <message>
        <source>Clients that never sent a message</source>
        <translation>从未发送消息的客户端</translation>
    </message>
    <message>
        <source>Clients that install again and again</source>
        <translation>反复安装的客户端</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>客户端 ID</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>Client version</source>
        <translation>客户端版本</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状况</translation>
    </message>
    <message>
        <source>State description</source>
        <translation>状况说明</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>客户端数</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Restart pending</source>
        <translation>等待重启</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>错误代码</translation>
    </message>
    <message>
        <source>Extended error code</source>
        <translation>扩展错误代码</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Whose side</source>
        <translation>责任方</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>尝试次数</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>最后一条消息</translation>
    </message>
</context>
<context>
    <name>RestrictionWords</name>
    <message>
        <source>Programs may run now: a maintenance window is open until %1. Outside of windows they wait.</source>
        <extracomment>%1 date and time with its zone</extracomment>
        <translation>程序现在可以运行：维护时段打开至 %1。在维护时段之外，程序需要等待。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 date and time, %2 name of a time zone</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Programs wait for a maintenance window; the next one opens %1.</source>
        <extracomment>%1 date and time with its zone</extracomment>
        <translation>程序需等待维护时段；下一个维护时段的打开时间为 %1。</translation>
    </message>
    <message>
        <source>Programs may run at any time: no maintenance window applies to them.</source>
        <translation>程序可随时运行：没有适用于程序的维护时段。</translation>
    </message>
    <message>
        <source>Programs never run: the maintenance windows are all over, and still hold them back. Give the client a window that is to come, or disable those that are over.</source>
        <translation>程序永不运行：维护时段均已结束，但仍限制程序。请为客户端指定今后会打开的维护时段，或禁用已结束的维护时段。</translation>
    </message>
    <message>
        <source>Programs may run now: the maintenance windows stay open for weeks without a break.</source>
        <translation>程序现在可以运行：维护时段将连续数周保持打开。</translation>
    </message>
    <message>
        <source>Software updates may be installed at any time: no maintenance window applies to them.</source>
        <translation>软件更新可随时安装：没有适用于软件更新的维护时段。</translation>
    </message>
    <message>
        <source>Software updates are never installed: the maintenance windows are all over, and still hold them back. Give the client a window that is to come, or disable those that are over.</source>
        <translation>软件更新永不安装：维护时段均已结束，但仍限制软件更新。请为客户端指定今后会打开的维护时段，或禁用已结束的维护时段。</translation>
    </message>
    <message>
        <source>Software updates may be installed now: the maintenance windows stay open for weeks without a break.</source>
        <translation>软件更新现在可以安装：维护时段将连续数周保持打开。</translation>
    </message>
    <message>
        <source>Software updates may be installed now: a maintenance window is open until %1. Outside of windows they wait.</source>
        <extracomment>%1 date and time with its zone</extracomment>
        <translation>软件更新现在可以安装：维护时段打开至 %1。在维护时段之外，软件更新需要等待。</translation>
    </message>
    <message>
        <source>Software updates wait for a maintenance window; the next one opens %1.</source>
        <extracomment>%1 date and time with its zone</extracomment>
        <translation>软件更新需等待维护时段；下一个维护时段的打开时间为 %1。</translation>
    </message>
    <message>
        <source>Task sequences may run at any time: no maintenance window applies to them.</source>
        <translation>任务序列可随时运行：没有适用于任务序列的维护时段。</translation>
    </message>
    <message>
        <source>Task sequences never run: the maintenance windows are all over, and still hold them back. Give the client a window that is to come, or disable those that are over.</source>
        <translation>任务序列永不运行：维护时段均已结束，但仍限制任务序列。请为客户端指定今后会打开的维护时段，或禁用已结束的维护时段。</translation>
    </message>
    <message>
        <source>Task sequences may run now: the maintenance windows stay open for weeks without a break.</source>
        <translation>任务序列现在可以运行：维护时段将连续数周保持打开。</translation>
    </message>
    <message>
        <source>Task sequences may run now: a maintenance window is open until %1. Outside of windows they wait.</source>
        <extracomment>%1 date and time with its zone</extracomment>
        <translation>任务序列现在可以运行：维护时段打开至 %1。在维护时段之外，任务序列需要等待。</translation>
    </message>
    <message>
        <source>Task sequences wait for a maintenance window; the next one opens %1.</source>
        <extracomment>%1 date and time with its zone</extracomment>
        <translation>任务序列需等待维护时段；下一个维护时段的打开时间为 %1。</translation>
    </message>
</context>
<context>
    <name>RetentionWords</name>
    <message>
        <source>No message is older than %1 day(s).</source>
        <translation>没有超过 %1 天的消息。</translation>
    </message>
    <message>
        <source>Messages older than %2 day(s): %1, the oldest from %3, of %4 client(s).</source>
        <extracomment>Each number may be one. %1 messages, %2 days, %3 date and time, %4 clients</extracomment>
        <translation>超过 %2 天的消息：%1 条，来自 %4 个客户端，最早的一条发送于 %3。</translation>
    </message>
    <message>
        <source>%1
Clients that would then have no message left: %2.</source>
        <extracomment>%1 a sentence, %2 clients</extracomment>
        <translation>%1
删除后将不再有任何消息的客户端：%2 个。</translation>
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
    <message>
        <source>%1; and %2</source>
        <comment>schedules</comment>
        <extracomment>%1 some schedules, %2 the next one; the window is open whenever one of them is</extracomment>
        <translation>%1；以及%2</translation>
    </message>
</context>
<context>
    <name>SelfTest</name>
    <message>
        <source>answered 404: clients post to another path there; compare it with --path</source>
        <translation>应答 404：该处使用其他路径接收客户端的消息；请与 --path 比较</translation>
    </message>
    <message>
        <source>answered 503: its spool is full or cannot be written; its standard error says which, make room on its disk or raise --max-spool</source>
        <translation>应答 503：其后台处理文件夹已满或无法写入，具体见其标准错误输出；请在其磁盘上腾出空间，或增大 --max-spool</translation>
    </message>
    <message>
        <source>answered %1; is it a fallback status point, and nothing in between?</source>
        <translation>应答 %1；它是否为回退状态点，中间是否有其他设备？</translation>
    </message>
    <message>
        <source>posting a message of %1 to %2</source>
        <translation>正在将 %1 的消息发送到 %2</translation>
    </message>
    <message>
        <source>%1: %2; is wkfsp running, does it listen at this address, and is there a firewall in between?</source>
        <translation>%1: %2；wkfsp 是否正在运行，是否侦听此地址，中间是否有防火墙？</translation>
    </message>
    <message>
        <source>%1: answered 200 with content, which no fallback status point does; another web server listens there</source>
        <translation>%1: 应答 200 并带有内容，而回退状态点不会这样应答；在那里侦听的是其他 Web 服务器</translation>
    </message>
    <message>
        <source>accepted in %1 ms</source>
        <translation>已接受，用时 %1 毫秒</translation>
    </message>
    <message>
        <source>only that was tested; with --database or --status it waits until the message is relayed</source>
        <translation>仅测试了这一步；使用 --database 或 --status 时会等到消息转发完毕</translation>
    </message>
    <message>
        <source>%1: has not counted the message; these are the figures of another fallback status point</source>
        <translation>%1: 没有计入该消息；这是其他回退状态点的指标</translation>
    </message>
    <message numerus="yes">
        <source>%n messages have to go before it is there</source>
        <translation>
            <numerusform>在此消息之前还有 %n 条消息需要转发</numerusform>
        </translation>
    </message>
    <message>
        <source>relayed after %1 s</source>
        <translation>已转发，用时 %1 秒</translation>
    </message>
    <message>
        <source>accepted, but not relayed within %1 s; the throttle may hold it until its next interval (SIGHUP lets a batch go at once), or the database is locked or gone, which wkfsp says on standard error, or it is not this database that it relays to</source>
        <translation>已接受，但在 %1 秒内未转发；可能因转发限制要等到下一个间隔（SIGHUP 可立即转发一批消息），或者数据库被锁定或不存在（wkfsp 会在标准错误输出中说明），或者 wkfsp 转发到的不是此数据库</translation>
    </message>
</context>
<context>
    <name>SiteFacts</name>
    <message>
        <source>Native mode</source>
        <translation>纯模式</translation>
    </message>
    <message>
        <source>Mixed mode</source>
        <translation>混合模式</translation>
    </message>
    <message>
        <source>Site code</source>
        <translation>站点代码</translation>
    </message>
    <message>
        <source>Parent site</source>
        <translation>父站点</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Program countdown</source>
        <translation>程序倒计时</translation>
    </message>
    <message>
        <source>Restart countdown</source>
        <translation>重启倒计时</translation>
    </message>
    <message>
        <source>Restart turnaround</source>
        <translation>重启所需时间</translation>
    </message>
    <message>
        <source>Updates use general windows too</source>
        <translation>软件更新也使用通用时段</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>集合</translation>
    </message>
    <message>
        <source>Maintenance windows</source>
        <translation>维护时段</translation>
    </message>
    <message>
        <source>Windows enabled</source>
        <translation>已启用的维护时段</translation>
    </message>
    <message>
        <source>Windows disabled</source>
        <translation>已禁用的维护时段</translation>
    </message>
    <message>
        <source>Windows that are over</source>
        <translation>已结束的维护时段</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Clients with windows</source>
        <translation>有维护时段的客户端</translation>
    </message>
    <message>
        <source>Clients without any window</source>
        <translation>无维护时段的客户端</translation>
    </message>
    <message>
        <source>Deployments</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>with maintenance windows</source>
        <translation>有维护时段</translation>
    </message>
    <message>
        <source>without any maintenance window</source>
        <translation>没有任何维护时段</translation>
    </message>
</context>
<context>
    <name>SiteSource</name>
    <message>
        <source>one of these is required, and only one</source>
        <translation>必须指定其中一个，且只能指定一个</translation>
    </message>
</context>
<context>
    <name>SiteVerbs</name>
    <message>
        <source>The site %1 has its database: %2</source>
        <extracomment>%1 a site code</extracomment>
        <translation>已创建站点 %1 的数据库：%2</translation>
    </message>
    <message>
        <source>makes the database of an empty site</source>
        <translation>创建一个空站点的数据库</translation>
    </message>
    <message>
        <source>the database to make; there is nothing by this name yet</source>
        <translation>要创建的数据库；不得已有同名文件</translation>
    </message>
    <message>
        <source>the site code, three letters or digits</source>
        <translation>站点代码，三个字母或数字</translation>
    </message>
    <message>
        <source>the site&apos;s name</source>
        <translation>站点的名称</translation>
    </message>
    <message>
        <source>A database is a SQLite file. It is there whole or not at all, whatever happens while it is made.</source>
        <translation>数据库是一个 SQLite 文件。无论创建过程中发生什么，它要么完整存在，要么根本不存在。</translation>
    </message>
    <message>
        <source>writes a site as a site document</source>
        <translation>将站点输出为站点文档</translation>
    </message>
    <message>
        <source>Writes everything that import takes, in a fixed order, to standard output: the same content gives the same bytes.</source>
        <translation>以固定顺序将 import 接受的所有内容写入标准输出：相同的内容产生相同的字节。</translation>
    </message>
</context>
<context>
    <name>StateMessageWords</name>
    <message>
        <source>Success</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 the number of a topic or state, %2 what it is called
----------
%1 date with weekday, %2 time of day with seconds</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) are missing before this one.</source>
        <translation>
            <numerusform>此消息之前缺少 %n 条消息。</numerusform>
        </translation>
    </message>
    <message>
        <source>It arrived %1 after it was sent.</source>
        <extracomment>%1 a length of time</extracomment>
        <translation>此消息在发送 %1后才到达。</translation>
    </message>
    <message>
        <source>It arrived after a later message of its client.</source>
        <translation>此消息到达之前，该客户端更晚发送的消息已先到达。</translation>
    </message>
</context>
<context>
    <name>StatusPointWords</name>
    <message>
        <source>“%1” is an SMS 2003 client, which cannot use a fallback status point.</source>
        <translation>“%1”是 SMS 2003 客户端，不能使用回退状态点。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln SMS 2003 client(s) cannot use a fallback status point: %1.</source>
        <extracomment>%1 a list of their names</extracomment>
        <translation>
            <numerusform>%Ln 个 SMS 2003 客户端不能使用回退状态点：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>Messages that are relayed in a time: %1 a number, %2 a length of time</extracomment>
        <translation>每 %2 %1 条</translation>
    </message>
    <message>
        <source>At this setting nothing is relayed.</source>
        <translation>按此设置不会转发任何消息。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln installation(s) send %1 messages: %2 at this setting.</source>
        <extracomment>%Ln installations of clients; %1 the number of messages they send, at least 4; %2 a length of time</extracomment>
        <translation>
            <numerusform>%Ln 次安装会发送 %1 条消息：按此设置需要 %2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) had none before.</source>
        <translation>
            <numerusform>%Ln 个客户端之前没有回退状态点。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) were assigned to “%1” already.</source>
        <translation>
            <numerusform>%Ln 个客户端此前已分配给“%1”。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) have no fallback status point any more.</source>
        <translation>
            <numerusform>%Ln 个客户端不再有回退状态点。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) assigned to “%1”.</source>
        <extracomment>%1 a server</extracomment>
        <translation>
            <numerusform>已将 %Ln 个客户端分配给“%1”。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoryWords</name>
    <message>
        <source>The client is at fault.</source>
        <translation>问题出在客户端。</translation>
    </message>
    <message>
        <source>The server is at fault, not the client.</source>
        <translation>问题出在服务器，而不是客户端。</translation>
    </message>
    <message>
        <source>The network is at fault, neither client nor server.</source>
        <translation>问题出在网络，而不是客户端或服务器。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state</comment>
        <extracomment>%1 a state, a phrase; %2 an error code, an address or a site code</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Installation failed on %1, at attempt %3: %2.</source>
        <extracomment>%1 weekday, date and time; %2 what failed, a phrase; %3 a number</extracomment>
        <translation>%1，第 %3 次尝试安装失败：%2。</translation>
    </message>
    <message>
        <source>Installation failed on %1, at attempt %3, with %4: %2.</source>
        <extracomment>%4 an error code</extracomment>
        <translation>%1，第 %3 次尝试安装失败，错误代码 %4：%2。</translation>
    </message>
    <message>
        <source>Installation failed on %1: %2.</source>
        <translation>%1，安装失败：%2。</translation>
    </message>
    <message>
        <source>Installation failed on %1 with %3: %2.</source>
        <translation>%1，安装失败，错误代码 %3：%2。</translation>
    </message>
    <message>
        <source>Installed on %1, and never assigned to a site.</source>
        <translation>已于 %1 安装，但从未分配到站点。</translation>
    </message>
    <message>
        <source>Installed, and assigned to a site on %1.</source>
        <translation>已安装，并于 %1 分配到站点。</translation>
    </message>
    <message>
        <source>Installed, and assigned to %2 on %1.</source>
        <extracomment>%2 a site code</extracomment>
        <translation>已安装，并于 %1 分配到站点 %2。</translation>
    </message>
    <message>
        <source>Installed, but assignment to a site failed on %1: %2.</source>
        <translation>已安装，但站点分配于 %1 失败：%2。</translation>
    </message>
    <message>
        <source>Installed; assignment to a site began on %1 and has not ended.</source>
        <translation>已安装；站点分配于 %1 开始，尚未结束。</translation>
    </message>
    <message>
        <source>Installed on %1.</source>
        <translation>已于 %1 安装。</translation>
    </message>
    <message>
        <source>Assigned to a site on %1.</source>
        <translation>已于 %1 分配到站点。</translation>
    </message>
    <message>
        <source>Assignment to a site failed on %1: %2.</source>
        <translation>站点分配于 %1 失败：%2。</translation>
    </message>
    <message>
        <source>Assignment to a site began on %1 and has not ended.</source>
        <translation>站点分配于 %1 开始，尚未结束。</translation>
    </message>
    <message>
        <source>Last heard of its assignment on %1: %2.</source>
        <extracomment>%1 a time, %2 a state, a phrase</extracomment>
        <translation>最近一次分配消息（%1）：%2。</translation>
    </message>
    <message>
        <source>Nothing was heard of its installation.</source>
        <translation>未收到有关其安装的任何消息。</translation>
    </message>
    <message>
        <source>Installation has not ended; last heard of on %1: %2.</source>
        <translation>安装尚未结束；最近一次消息（%1）：%2。</translation>
    </message>
    <message>
        <source>Installed; a restart has been pending since %1.</source>
        <translation>已安装；自 %1 起等待重启。</translation>
    </message>
    <message>
        <source>Installation has waited for a restart since %1.</source>
        <translation>安装自 %1 起等待重启。</translation>
    </message>
    <message>
        <source>Last heard of its installation on %1: %2.</source>
        <translation>最近一次安装消息（%1）：%2。</translation>
    </message>
    <message>
        <source>It has not reached its management point since %1.</source>
        <translation>客户端自 %1 起无法访问其管理点。</translation>
    </message>
    <message>
        <source>It has had trouble with its certificate since %1.</source>
        <translation>客户端自 %1 起存在证书问题。</translation>
    </message>
    <message>
        <source>Restart the client; the installation ends afterwards.</source>
        <translation>重启客户端，之后安装即会完成。</translation>
    </message>
    <message>
        <source>Installation failed: %1.</source>
        <extracomment>%1 what failed, a phrase; %2 an error code</extracomment>
        <translation>安装失败：%1。</translation>
    </message>
    <message>
        <source>Installation failed with %2: %1.</source>
        <translation>安装失败，错误代码 %2：%1。</translation>
    </message>
    <message>
        <source>Attempt %2 failed: %1.</source>
        <extracomment>%1 what failed, a phrase; %2 a number; %3 an error code</extracomment>
        <translation>第 %2 次尝试失败：%1。</translation>
    </message>
    <message>
        <source>Attempt %2 failed with %3: %1.</source>
        <translation>第 %2 次尝试失败，错误代码 %3：%1。</translation>
    </message>
    <message>
        <source>Installation started.</source>
        <extracomment>%1 a number</extracomment>
        <translation>安装已开始。</translation>
    </message>
    <message>
        <source>Installation started again: attempt %1.</source>
        <translation>再次开始安装：第 %1 次尝试。</translation>
    </message>
    <message>
        <source>Installation goes on: %1.</source>
        <translation>安装继续进行：%1。</translation>
    </message>
    <message>
        <source>Installed; a restart is pending.</source>
        <translation>已安装；等待重启。</translation>
    </message>
    <message>
        <source>A restart is needed before installation can go on.</source>
        <translation>需要重启才能继续安装。</translation>
    </message>
    <message>
        <source>Restarted; the installation is complete.</source>
        <translation>已重启；安装已完成。</translation>
    </message>
    <message>
        <source>Installed.</source>
        <translation>已安装。</translation>
    </message>
    <message>
        <source>Assignment to a site started.</source>
        <extracomment>%1 a number</extracomment>
        <translation>站点分配已开始。</translation>
    </message>
    <message>
        <source>Assignment to a site started again: attempt %1.</source>
        <translation>再次开始站点分配：第 %1 次尝试。</translation>
    </message>
    <message>
        <source>Assignment to a site failed: %1.</source>
        <translation>站点分配失败：%1。</translation>
    </message>
    <message>
        <source>Assigned to a site.</source>
        <translation>已分配到站点。</translation>
    </message>
    <message>
        <source>Could not reach its management point.</source>
        <extracomment>%1 an error code</extracomment>
        <translation>无法访问其管理点。</translation>
    </message>
    <message>
        <source>Could not reach its management point: %1.</source>
        <translation>无法访问其管理点：%1。</translation>
    </message>
    <message>
        <source>Reached its management point.</source>
        <translation>已成功访问其管理点。</translation>
    </message>
    <message>
        <source>Reached its management point again.</source>
        <translation>已恢复访问其管理点。</translation>
    </message>
    <message>
        <source>Had trouble with its certificate.</source>
        <extracomment>%1 an error code</extracomment>
        <translation>证书出现问题。</translation>
    </message>
    <message>
        <source>Had trouble with its certificate: %1.</source>
        <translation>证书出现问题：%1。</translation>
    </message>
    <message>
        <source>Got its certificate.</source>
        <translation>已获得证书。</translation>
    </message>
    <message>
        <source>Got its certificate again.</source>
        <translation>已重新获得证书。</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>state</comment>
        <extracomment>%1 a state, a phrase</extracomment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>Parameters: %1.</source>
        <extracomment>%1 texts that a client sent</extracomment>
        <translation>参数：%1。</translation>
    </message>
    <message numerus="yes">
        <source>Told %n time(s), last on %1.</source>
        <extracomment>%1 weekday, date and time</extracomment>
        <translation>
            <numerusform>共报告 %n 次，最近一次在 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>This message came after later ones.</source>
        <translation>此消息迟到：时间更晚的消息已先到达。</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) that the client sent before did not come here.</source>
        <translation>
            <numerusform>客户端在此之前发送的 %n 条消息未送达。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 weekday, date and time; %2 what happened then, a sentence</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>It has reached its management point again since %1.</source>
        <translation>自 %1 起，该客户端又能连接到管理点。</translation>
    </message>
    <message>
        <source>It has had no more trouble with its certificate since %1.</source>
        <translation>自 %1 起，该客户端的证书不再有问题。</translation>
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
    <message>
        <source>MMMM yyyy</source>
        <extracomment>A month, in the pattern language of QLocale.</extracomment>
        <translation>yyyy 年 M 月</translation>
    </message>
    <message>
        <source>ddd MM-dd</source>
        <extracomment>Weekday and date without the year, where there is little room, in the pattern language of QLocale.</extracomment>
        <translation>MM-dd ddd</translation>
    </message>
</context>
<context>
    <name>TimelineMargins</name>
    <message>
        <source>Now</source>
        <extracomment>Label of the line at the present moment</extracomment>
        <translation>现在</translation>
    </message>
</context>
<context>
    <name>TimelineSheets</name>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>%1 the number of a page, %2 how many there are</extracomment>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
</context>
<context>
    <name>TimelineWords</name>
    <message>
        <source>For programs</source>
        <translation>用于程序</translation>
    </message>
    <message>
        <source>For software updates</source>
        <translation>用于软件更新</translation>
    </message>
    <message>
        <source>For task sequences</source>
        <translation>用于任务序列</translation>
    </message>
    <message>
        <source>Not for programs</source>
        <translation>不用于程序</translation>
    </message>
    <message>
        <source>Not for software updates</source>
        <translation>不用于软件更新</translation>
    </message>
    <message>
        <source>Not for task sequences</source>
        <translation>不用于任务序列</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>%1, never runs</source>
        <extracomment>%1 kind of work, such as Program</extracomment>
        <translation>%1，永不运行</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n never run(s)</source>
        <extracomment>%1 kind of work, %n of its updates</extracomment>
        <translation>
            <numerusform>%1，其中 %n 个永不运行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, runs later</source>
        <extracomment>%1 kind of work, such as Program</extracomment>
        <translation>%1，稍后运行</translation>
    </message>
    <message>
        <source>The window is disabled: it grants no time.</source>
        <translation>此维护时段已禁用：不提供任何时间。</translation>
    </message>
    <message>
        <source>The window has expired: nothing is to come.</source>
        <translation>此维护时段已结束：今后不再打开。</translation>
    </message>
    <message>
        <source>The window does not apply to programs on this client.</source>
        <translation>此维护时段不适用于此客户端上的程序。</translation>
    </message>
    <message>
        <source>The window does not apply to software updates on this client.</source>
        <translation>此维护时段不适用于此客户端上的软件更新。</translation>
    </message>
    <message>
        <source>The window does not apply to task sequences on this client.</source>
        <translation>此维护时段不适用于此客户端上的任务序列。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; (%2)</source>
        <extracomment>%1 a window, %2 its collection</extracomment>
        <translation>“%1” (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Granted by %n maintenance window(s): %1.</source>
        <extracomment>%1 the windows and their collections</extracomment>
        <translation>
            <numerusform>由 %n 个维护时段提供：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 an update, %2 its deployment</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Effective window</source>
        <translation>有效维护时段</translation>
    </message>
    <message>
        <source>Maintenance window &apos;%1&apos; of collection &apos;%2&apos;</source>
        <translation>集合“%2”的维护时段“%1”</translation>
    </message>
    <message>
        <source>Countdown for &apos;%1&apos;</source>
        <translation>“%1”的倒计时</translation>
    </message>
    <message>
        <source>&apos;%1&apos; runs</source>
        <translation>运行“%1”</translation>
    </message>
    <message>
        <source>Restart for &apos;%1&apos;</source>
        <translation>为“%1”重启</translation>
    </message>
    <message>
        <source>Countdown before the restart for &apos;%1&apos;</source>
        <extracomment>%1 what a deployment runs</extracomment>
        <translation>为“%1”重启前的倒计时</translation>
    </message>
    <message>
        <source>%1, expected from %2 to %3 (%4): %5.</source>
        <extracomment>%1 what it is, %2 and %3 date and time, %4 name of a time zone, %5 a length such as 6 h</extracomment>
        <translation>%1，预计从 %2 至 %3 (%4)：%5。</translation>
    </message>
    <message>
        <source>%1, from %2 to %3 (%4): %5.</source>
        <translation>%1，从 %2 至 %3 (%4)：%5。</translation>
    </message>
    <message>
        <source>Effective windows</source>
        <translation>有效维护时段</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 a state such as Disabled, %2 a collection</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Open at any time</source>
        <translation>始终打开</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>已禁用</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Not open in this range</source>
        <translation>在此时间范围内不打开</translation>
    </message>
    <message>
        <source>Never runs</source>
        <translation>永不运行</translation>
    </message>
    <message>
        <source>Does not run in this range</source>
        <translation>在此时间范围内不运行</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 a lane of a timeline, %2 what there is to know about it</extracomment>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>The client may be changed only while one of them is open.</source>
        <translation>只有在其中任一维护时段打开时，才能对此客户端进行更改。</translation>
    </message>
    <message>
        <source>Schedule: %1.</source>
        <extracomment>%1 the schedule of a window</extracomment>
        <translation>计划：%1。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>forecast</comment>
        <extracomment>%1 what a deployment runs, %2 a sentence about it</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Countdown</source>
        <translation>倒计时</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>重启</translation>
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
<context>
    <name>WindowWords</name>
    <message>
        <source>All deployments</source>
        <translation>所有部署</translation>
    </message>
    <message>
        <source>Software updates</source>
        <translation>软件更新</translation>
    </message>
    <message>
        <source>Task sequences</source>
        <translation>任务序列</translation>
    </message>
    <message>
        <source>Open now, without end for a year</source>
        <translation>当前打开，一年内不会关闭</translation>
    </message>
    <message>
        <source>Open now until %1 UTC</source>
        <extracomment>%1 date and time</extracomment>
        <translation>当前打开，直到 %1 UTC</translation>
    </message>
    <message>
        <source>Open now until %1</source>
        <translation>当前打开，直到 %1</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <extracomment>%1 date and time</extracomment>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>永不打开</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>It is in UTC: on clocks with daylight saving time it opens an hour earlier or later for part of the year. Current clients are documented to behave differently.</source>
        <translation>此维护时段采用 UTC：在实行夏令时的时区，一年中有一部分时间会提前或推迟一小时打开。根据文档，当前版本的客户端行为有所不同。</translation>
    </message>
</context>
<context>
    <name>WorkWords</name>
    <message>
        <source>Programs</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Software updates</source>
        <translation>软件更新</translation>
    </message>
    <message>
        <source>Task sequences</source>
        <translation>任务序列</translation>
    </message>
    <message>
        <source>Yes, though it is over</source>
        <translation>是，但已结束</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No, it is for other work</source>
        <translation>否，用于其他工作</translation>
    </message>
    <message>
        <source>No, others are for this work</source>
        <translation>否，此类工作有专用的时段</translation>
    </message>
    <message>
        <source>No, it is disabled</source>
        <translation>否，已禁用</translation>
    </message>
    <message>
        <source>No, it is not inherited</source>
        <translation>否，不会继承</translation>
    </message>
    <message>
        <source>It counts and will not open again: it still holds the client back.</source>
        <translation>生效，但不会再打开：仍限制此客户端。</translation>
    </message>
    <message>
        <source>It counts for this client and this kind of work.</source>
        <translation>对此客户端和此类工作生效。</translation>
    </message>
    <message>
        <source>It does not count: it is for another kind of work only.</source>
        <translation>不生效：仅用于其他类型的工作。</translation>
    </message>
    <message>
        <source>It does not count: the client has maintenance windows for this very kind of work, and looks at these only.</source>
        <translation>不生效：客户端有此类工作专用的维护时段，且只使用这些专用时段。</translation>
    </message>
    <message>
        <source>It does not count: it is disabled.</source>
        <translation>不生效：已禁用。</translation>
    </message>
    <message>
        <source>It does not count: the client is no direct member of its collection, and subcollections inherit nothing.</source>
        <translation>不生效：客户端不是该维护时段所在集合的直接成员，而子集合不继承任何维护时段。</translation>
    </message>
    <message>
        <source>Runs and restarts outside windows</source>
        <translation>在维护时段外运行和重启</translation>
    </message>
    <message>
        <source>Runs outside windows</source>
        <translation>在维护时段外运行</translation>
    </message>
    <message>
        <source>Restarts outside windows</source>
        <translation>在维护时段外重启</translation>
    </message>
</context>
<context>
    <name>YearWords</name>
    <message>
        <source>Begins later</source>
        <translation>开始时间推后</translation>
    </message>
    <message>
        <source>Start comes twice</source>
        <translation>开始时间出现两次</translation>
    </message>
    <message>
        <source>Clocks change while open</source>
        <translation>打开期间时钟调整</translation>
    </message>
    <message>
        <source>Moved, as it is in UTC</source>
        <translation>因采用 UTC 而变动</translation>
    </message>
    <message>
        <source>No such day</source>
        <extracomment>of a month</extracomment>
        <translation>没有这一天</translation>
    </message>
    <message>
        <source>Dropped by the offset</source>
        <extracomment>of a month, by the offset from a weekday</extracomment>
        <translation>因偏移而跳过</translation>
    </message>
    <message>
        <source>Moved back to the last day</source>
        <extracomment>by the offset from a weekday</extracomment>
        <translation>提前到最后一天</translation>
    </message>
    <message>
        <source>Clocks go forward over %1, so it begins at %2.</source>
        <extracomment>%1 weekday, date and time, %2 time of day</extracomment>
        <translation>时钟拨快时跳过了 %1，因此在 %2 开始。</translation>
    </message>
    <message>
        <source>Clocks go back, so %1 comes twice; it begins the first time.</source>
        <extracomment>%1 weekday, date and time</extracomment>
        <translation>时钟回拨，%1 会出现两次；维护时段在第一次出现时开始。</translation>
    </message>
    <message>
        <source>Clocks change while it is open: it lasts %1, and on the clock from %2 to %3.</source>
        <extracomment>%1 a length of time, %2 weekday, date and time, %3 time of day</extracomment>
        <translation>打开期间时钟会调整：持续时间为 %1，而时钟上显示为从 %2 到 %3。</translation>
    </message>
    <message>
        <source>It opens at %1 UTC as before; clocks have changed, and here that is %2.</source>
        <extracomment>%1 and %2 times of day</extracomment>
        <translation>仍在 %1 UTC 打开；由于时钟已调整，此处的时间为 %2。</translation>
    </message>
    <message>
        <source>The offset would end in the next month, so it opens on the last day, %1.</source>
        <extracomment>%1 weekday and date</extracomment>
        <translation>偏移后会落到下个月，因此在当月最后一天 (%1) 打开。</translation>
    </message>
    <message>
        <source>%1 does not have this day and is left out.</source>
        <extracomment>%1 month and year</extracomment>
        <translation>%1没有这一天，将被跳过。</translation>
    </message>
    <message>
        <source>In %1 the offset ends exactly on the last day of the month; real clients do not open then.</source>
        <extracomment>%1 month and year</extracomment>
        <translation>在 %1，偏移后恰好是当月最后一天；实际的客户端届时不会打开维护时段。</translation>
    </message>
    <message>
        <source>From %1 to %2 it does not open.</source>
        <extracomment>%1 and %2 months with their years</extracomment>
        <translation>从 %1 到 %2 不会打开。</translation>
    </message>
    <message numerus="yes">
        <source>From %1 to %2 it opens more than %n time(s).</source>
        <extracomment>%1 and %2 months with their years</extracomment>
        <translation>
            <numerusform>从 %1 到 %2 打开超过 %n 次。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From %1 to %2 it opens %n time(s).</source>
        <extracomment>%1 and %2 months with their years</extracomment>
        <translation>
            <numerusform>从 %1 到 %2 打开 %n 次。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these differ(s) from what one would think.</source>
        <translation>
            <numerusform>其中 %n 次与一般预期不同。</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these differs from what one would think.</source>
        <translation>均与一般预期一致。</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) are left out.</source>
        <translation>
            <numerusform>跳过 %n 个月。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <extracomment>%1 a time of day, or that with its date</extracomment>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>oddities</comment>
        <extracomment>%1 what is odd, in a few words, %2 what else is</extracomment>
        <translation>%1；%2</translation>
    </message>
</context>
<context>
    <name>wk::AddMembersDialog</name>
    <message>
        <source>&amp;Search</source>
        <translation>搜索(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Paste a list</source>
        <translation>粘贴列表(&amp;P)</translation>
    </message>
    <message>
        <source>Somebody deleted this collection in the meantime.</source>
        <translation>其他用户在此期间已删除此集合。</translation>
    </message>
    <message>
        <source>Add clients to “%1”</source>
        <extracomment>%1 name of a collection</extracomment>
        <translation>将客户端添加到“%1”</translation>
    </message>
    <message>
        <source>Add clients</source>
        <translation>添加客户端</translation>
    </message>
    <message numerus="yes">
        <source>Add %n client(s)</source>
        <translation>
            <numerusform>添加 %n 个客户端</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) added to “%1”.</source>
        <extracomment>%1 name of a collection</extracomment>
        <translation>
            <numerusform>已将 %n 个客户端添加到“%1”。</numerusform>
        </translation>
    </message>
    <message>
        <source>The clients were not added: %1.</source>
        <extracomment>%1 what is wrong, without a full stop</extracomment>
        <translation>未添加客户端：%1。</translation>
    </message>
    <message>
        <source>Close without adding the clients? The list you pasted would be lost.</source>
        <translation>是否不添加客户端就关闭？粘贴的列表将会丢失。</translation>
    </message>
    <message>
        <source>Discard the list</source>
        <translation>放弃列表</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>No client is chosen yet.</source>
        <translation>尚未选择客户端。</translation>
    </message>
</context>
<context>
    <name>wk::AssignDialog</name>
    <message>
        <source>Assign fallback status point</source>
        <translation>分配回退状态点</translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s)</source>
        <translation>
            <numerusform>%Ln 个客户端</numerusform>
        </translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>客户端数</translation>
    </message>
    <message>
        <source>Fallback status point</source>
        <translation>回退状态点</translation>
    </message>
    <message>
        <source>Clients that are left as they are</source>
        <translation>保持不变的客户端</translation>
    </message>
    <message>
        <source>&amp;Fallback status point</source>
        <translation>回退状态点(&amp;F)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 a server, %2 a site code</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No fallback status point</extracomment>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>Take from %Ln client(s)</source>
        <translation>
            <numerusform>取消 %Ln 个客户端的分配</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assign %Ln client(s)</source>
        <translation>
            <numerusform>分配 %Ln 个客户端</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed: %1.</source>
        <extracomment>%1 what is wrong, without a full stop</extracomment>
        <translation>未更改任何内容：%1。</translation>
    </message>
</context>
<context>
    <name>wk::BringInDialog</name>
    <message>
        <source>Import from Configuration Manager</source>
        <translation>从 Configuration Manager 导入</translation>
    </message>
    <message>
        <source>PowerShell lines</source>
        <translation>PowerShell 命令</translation>
    </message>
    <message>
        <source>&amp;Copy lines</source>
        <translation>复制命令(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Import...</source>
        <translation>导入(&amp;I)...</translation>
    </message>
    <message>
        <source>Make the &amp;site, then import...</source>
        <translation>先创建站点再导入(&amp;S)...</translation>
    </message>
    <message>
        <source>1. Run these lines in Windows PowerShell 3.0 to 5.1, as somebody who may read the site. In the first lines put in your own server, site code, name, mode and time zone. They only read, and write the file site.json.</source>
        <translation>1. 在 Windows PowerShell 3.0 至 5.1 中，以有权读取站点的用户身份运行以下命令。请在开头几行填入自己的服务器、站点代码、名称、模式和时区。这些命令只读取数据，并写入文件 site.json。</translation>
    </message>
    <message>
        <source>2. Import site.json into the site that is open; their site codes have to be the same. What would change is shown before anything is stored.</source>
        <translation>2. 将 site.json 导入已打开的站点；两者的站点代码必须相同。保存之前会先显示将要更改的内容。</translation>
    </message>
    <message>
        <source>2. Make a site with the same site code, and import site.json into it. What would change is shown before anything is stored.</source>
        <translation>2. 创建一个站点代码相同的站点，然后将 site.json 导入其中。保存之前会先显示将要更改的内容。</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
</context>
<context>
    <name>wk::ChangeTableModel</name>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>更改前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>更改后</translation>
    </message>
</context>
<context>
    <name>wk::ChooseCollectionDialog</name>
    <message>
        <source>Search collections</source>
        <translation>搜索集合</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>集合</translation>
    </message>
    <message>
        <source>No collection is called like that.</source>
        <translation>没有此名称的集合。</translation>
    </message>
</context>
<context>
    <name>wk::ClientCollectionsView</name>
    <message>
        <source>Maintenance windows around the client</source>
        <translation>与客户端有关的维护时段</translation>
    </message>
    <message>
        <source>Collections of the selected clients</source>
        <translation>所选客户端的集合</translation>
    </message>
    <message>
        <source>Collections and windows</source>
        <translation>集合和维护时段</translation>
    </message>
    <message>
        <source>Collections that pass nothing on</source>
        <translation>维护时段不会被继承的集合</translation>
    </message>
    <message numerus="yes">
        <source>%n maintenance window(s) count</source>
        <translation>
            <numerusform>%n 个维护时段生效</numerusform>
        </translation>
    </message>
    <message>
        <source>Member of no collection</source>
        <translation>不是任何集合的成员</translation>
    </message>
    <message numerus="yes">
        <source>Member of %n collection(s)</source>
        <translation>
            <numerusform>是 %n 个集合的成员</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wk::ClientForecastView</name>
    <message>
        <source>Deployments of the client</source>
        <translation>客户端的部署</translation>
    </message>
    <message>
        <source>Show deployment</source>
        <translation>显示部署</translation>
    </message>
    <message>
        <source>Nothing to run</source>
        <translation>没有需要运行的内容</translation>
    </message>
    <message>
        <source>No mandatory deployment reaches this client. What nobody has to run, or what has expired, is not listed.</source>
        <translation>没有面向此客户端的强制部署。非强制的部署和已过期的部署不会列出。</translation>
    </message>
    <message>
        <source>Deployment selected</source>
        <translation>所选部署</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>部署结果</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
</context>
<context>
    <name>wk::ClientPage</name>
    <message>
        <source>Whether it may be changed</source>
        <translation>是否可进行更改</translation>
    </message>
    <message>
        <source>Choose a client</source>
        <translation>请选择客户端</translation>
    </message>
    <message>
        <source>Its page tells when it may be changed, why then, and what it will run.</source>
        <translation>客户端页面会说明何时可对其进行更改、原因为何，以及它将运行什么。</translation>
    </message>
    <message>
        <source>Facts about the client</source>
        <translation>客户端信息</translation>
    </message>
    <message>
        <source>What is selected in the timeline</source>
        <translation>时间线中所选的内容</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>基本信息</translation>
    </message>
    <message>
        <source>Effective windows</source>
        <extracomment>%1 a number</extracomment>
        <translation>有效维护时段</translation>
    </message>
    <message>
        <source>Deployments</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>集合</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) selected</source>
        <translation>
            <numerusform>已选择 %n 个客户端</numerusform>
        </translation>
    </message>
    <message>
        <source>Deployments (%1)</source>
        <extracomment>%1 a number</extracomment>
        <translation>部署 (%1)</translation>
    </message>
    <message>
        <source>Effective windows (%1)</source>
        <translation>有效维护时段 (%1)</translation>
    </message>
</context>
<context>
    <name>wk::ClientSearchPage</name>
    <message>
        <source>Search clients</source>
        <translation>搜索客户端</translation>
    </message>
    <message>
        <source>Clients to choose from</source>
        <translation>可供选择的客户端</translation>
    </message>
    <message>
        <source>No client fits what you search for.</source>
        <translation>没有符合搜索条件的客户端。</translation>
    </message>
    <message>
        <source>Ctrl and Shift choose several; they stay chosen while you search on.</source>
        <translation>按住 Ctrl 或 Shift 可选择多个；继续搜索时所选内容保持不变。</translation>
    </message>
    <message numerus="yes">
        <source>%n more client(s) chosen that this search does not show.</source>
        <translation>
            <numerusform>另有 %n 个已选客户端不在此搜索结果中。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wk::ClientTableModel</name>
    <message numerus="yes">
        <source>%n collection(s)</source>
        <translation>
            <numerusform>%n 个集合</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n enabled maintenance window(s)</source>
        <translation>
            <numerusform>%n 个已启用的维护时段</numerusform>
        </translation>
    </message>
    <message>
        <source>The client names no time zone; this is its site&apos;s.</source>
        <translation>客户端未指定时区；此为其站点的时区。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Resource ID</source>
        <translation>资源 ID</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Client version</source>
        <translation>客户端版本</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>操作系统</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>集合</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>维护时段</translation>
    </message>
    <message>
        <source>Fallback status point</source>
        <translation>回退状态点</translation>
    </message>
</context>
<context>
    <name>wk::ClientWindowModel</name>
    <message>
        <source>Maintenance window</source>
        <translation>维护时段</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>是否生效</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>集合</translation>
    </message>
    <message>
        <source>For</source>
        <translation>适用于</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Next opening</source>
        <translation>下次打开</translation>
    </message>
</context>
<context>
    <name>wk::ClientsPanel</name>
    <message>
        <source>Clients</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Add to collection...</source>
        <translation>添加到集合...</translation>
    </message>
    <message>
        <source>Remove from collection</source>
        <translation>从集合中移除</translation>
    </message>
    <message>
        <source>Remove the selected clients from the collection selected on the right</source>
        <translation>从右侧所选的集合中移除所选客户端</translation>
    </message>
    <message>
        <source>Search clients</source>
        <translation>搜索客户端</translation>
    </message>
    <message>
        <source>No clients yet</source>
        <translation>尚无客户端</translation>
    </message>
    <message>
        <source>Import them from a site document, as the site&apos;s own server exports it.</source>
        <translation>可从站点服务器导出的站点文档中导入客户端。</translation>
    </message>
    <message>
        <source>Import site document...</source>
        <translation>导入站点文档...</translation>
    </message>
    <message>
        <source>No client fits</source>
        <translation>没有匹配的客户端</translation>
    </message>
    <message>
        <source>Names, resource IDs, sites, time zones, versions and operating systems are searched; all words have to occur.</source>
        <translation>搜索范围包括名称、资源 ID、站点、时区、版本和操作系统；必须包含所有搜索词。</translation>
    </message>
    <message>
        <source>There is no collection that it is not a member of already.</source>
        <translation>没有可加入的集合：所选客户端已是所有集合的成员。</translation>
    </message>
    <message>
        <source>“%1” becomes a direct member of the collection you choose, and gets its maintenance windows.</source>
        <extracomment>%1 name of a client</extracomment>
        <translation>“%1”将成为所选集合的直接成员，该集合的维护时段将对其生效。</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) become direct members of the collection you choose, and get its maintenance windows.</source>
        <translation>
            <numerusform>%n 个客户端将成为所选集合的直接成员，该集合的维护时段将对其生效。</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to collection</source>
        <translation>添加到集合</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) added to “%1”.</source>
        <extracomment>%1 name of a collection</extracomment>
        <translation>
            <numerusform>已将 %n 个客户端添加到“%1”。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) removed from “%1”.</source>
        <extracomment>%1 name of a collection</extracomment>
        <translation>
            <numerusform>已从“%1”中移除 %n 个客户端。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed: %1.</source>
        <extracomment>%1 what is wrong, without a full stop</extracomment>
        <translation>未更改任何内容：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <extracomment>%n clients that a list is narrowed to, %1 what they have in common</extracomment>
        <translation>
            <numerusform>%n 个客户端</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s): %1</source>
        <translation>
            <numerusform>%n 个客户端：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all clients</source>
        <translation>显示所有客户端</translation>
    </message>
    <message>
        <source>None of these clients is there any more</source>
        <translation>这些客户端均已不存在</translation>
    </message>
    <message>
        <source>They were deleted since they were counted.</source>
        <translation>它们在统计之后已被删除。</translation>
    </message>
    <message>
        <source>Remove from collection...</source>
        <translation>从集合中移除...</translation>
    </message>
    <message numerus="yes">
        <source>Add %n client(s) to “%1”?</source>
        <extracomment>%1 name of a collection</extracomment>
        <translation>
            <numerusform>是否将 %n 个客户端添加到“%1”？</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n client(s) from “%1”?</source>
        <extracomment>%1 name of a collection</extracomment>
        <translation>
            <numerusform>是否从“%1”中移除 %n 个客户端？</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Assign fallback status point...</source>
        <translation>分配回退状态点...</translation>
    </message>
</context>
<context>
    <name>wk::CollectionDialog</name>
    <message>
        <source>&amp;Use this name</source>
        <translation>使用此名称(&amp;U)</translation>
    </message>
    <message>
        <source>New collection</source>
        <extracomment>Window title; %1 a collection</extracomment>
        <translation>新建集合</translation>
    </message>
    <message>
        <source>Collection: %1</source>
        <translation>集合：%1</translation>
    </message>
    <message>
        <source>None (at the top)</source>
        <translation>无 (顶级)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 a collection&apos;s name, %2 its id</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation>注释(&amp;C)</translation>
    </message>
    <message>
        <source>Hangs &amp;under</source>
        <translation>父集合(&amp;U)</translation>
    </message>
    <message>
        <source>A name has to follow the prefix %1.</source>
        <translation>前缀 %1 之后还需要输入名称。</translation>
    </message>
    <message>
        <source>Collections that are there for maintenance windows are easier to find as %1.</source>
        <translation>用于维护时段的集合如果命名为 %1，会更容易找到。</translation>
    </message>
    <message>
        <source>What you typed is not stored yet.</source>
        <translation>输入的内容尚未保存。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>继续编辑</translation>
    </message>
</context>
<context>
    <name>wk::CollectionTableModel</name>
    <message numerus="yes">
        <source>%n maintenance window(s)</source>
        <translation>
            <numerusform>%n 个维护时段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n 个客户端</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Collection ID</source>
        <translation>集合 ID</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>维护时段</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>客户端</translation>
    </message>
</context>
<context>
    <name>wk::CollectionTreeModel</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 how many windows are enabled, %2 of how many</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%n maintenance window(s), enabled: %1</source>
        <translation>
            <numerusform>%n 个维护时段，已启用：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n 个成员</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>维护时段</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
</context>
<context>
    <name>wk::CollectionsPanel</name>
    <message>
        <source>There is no further collection that this one could hang under.</source>
        <translation>没有其他集合可以作为此集合的父集合。</translation>
    </message>
    <message>
        <source>Move collection</source>
        <translation>移动集合</translation>
    </message>
    <message>
        <source>It will hang under the collection you choose, with all below it.</source>
        <translation>此集合及其下的所有内容将移到所选集合下。</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Collection moved.</source>
        <translation>已移动集合。</translation>
    </message>
    <message>
        <source>Add parent</source>
        <translation>添加父集合</translation>
    </message>
    <message>
        <source>It will hang under the collection you choose as well.</source>
        <translation>此集合也将出现在所选集合下。</translation>
    </message>
    <message>
        <source>Parent added.</source>
        <translation>已添加父集合。</translation>
    </message>
    <message>
        <source>Removed from this parent.</source>
        <translation>已从此父集合中移出。</translation>
    </message>
    <message>
        <source>Moved to the top.</source>
        <translation>已移到顶级。</translation>
    </message>
    <message numerus="yes">
        <source>%n maintenance window(s)</source>
        <translation>
            <numerusform>%n 个维护时段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the membership of %n client(s)</source>
        <translation>
            <numerusform>%n 个客户端的成员身份</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deployment(s): %1</source>
        <extracomment>%1 names of deployments</extracomment>
        <translation>
            <numerusform>%n 个部署：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>With it go: %1.</source>
        <extracomment>%1 what goes together with a collection</extracomment>
        <translation>将一并删除：%1。</translation>
    </message>
    <message>
        <source>These subcollections stay and move to the top: %1.</source>
        <extracomment>%1 names of collections</extracomment>
        <translation>以下子集合将保留并移到顶级：%1。</translation>
    </message>
    <message>
        <source>It can be undone until the site is closed, and restored from the history.</source>
        <translation>在关闭站点之前可以撤消，也可以从历史记录中还原。</translation>
    </message>
    <message>
        <source>Delete collection</source>
        <translation>删除集合</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n collection(s): %1?</source>
        <extracomment>%1 names of collections</extracomment>
        <translation>
            <numerusform>是否删除 %n 个集合：%1？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n collection(s) deleted.</source>
        <translation>
            <numerusform>已删除 %n 个集合。</numerusform>
        </translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>集合</translation>
    </message>
    <message>
        <source>Parts of the collection</source>
        <translation>集合的各个部分</translation>
    </message>
    <message>
        <source>Maintenance windows</source>
        <translation>维护时段</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>No collection</source>
        <translation>没有集合</translation>
    </message>
    <message>
        <source>Maintenance windows are defined on collections. Begin with one, or import a site.</source>
        <translation>维护时段在集合上定义。请先新建一个集合，或导入站点。</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>新建集合</translation>
    </message>
    <message>
        <source>&amp;Properties...</source>
        <translation>属性(&amp;P)...</translation>
    </message>
    <message>
        <source>&amp;Move...</source>
        <translation>移动(&amp;M)...</translation>
    </message>
    <message>
        <source>&amp;Add parent...</source>
        <translation>添加父集合(&amp;A)...</translation>
    </message>
    <message>
        <source>&amp;Remove from this parent</source>
        <translation>从此父集合中移出(&amp;R)</translation>
    </message>
    <message>
        <source>Move to the &amp;top</source>
        <translation>移到顶级(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Delete collection...</source>
        <translation>删除集合(&amp;D)...</translation>
    </message>
    <message>
        <source>No collection matches</source>
        <translation>没有匹配的集合</translation>
    </message>
    <message>
        <source>No name, id or comment of a collection has what you search for.</source>
        <translation>所有集合的名称、ID 和注释中均未找到搜索的内容。</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>内置</translation>
    </message>
    <message>
        <source>under %1</source>
        <extracomment>%1 names of collections</extracomment>
        <translation>位于 %1 下</translation>
    </message>
    <message>
        <source>Maintenance windows (%1)</source>
        <extracomment>Title of a tab, with how many there are</extracomment>
        <translation>维护时段 (%1)</translation>
    </message>
    <message>
        <source>Members (%1)</source>
        <extracomment>Title of a tab, with how many there are</extracomment>
        <translation>成员 (%1)</translation>
    </message>
    <message>
        <source>Search collections</source>
        <translation>搜索集合</translation>
    </message>
    <message>
        <source>Nothing was done, because somebody changed these collections in the meantime.</source>
        <translation>未执行任何操作，因为其他用户在此期间已更改这些集合。</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>%1 comes with Configuration Manager and cannot be deleted.</source>
        <extracomment>%1 a collection</extracomment>
        <translation>%1 是 Configuration Manager 自带的集合，无法删除。</translation>
    </message>
    <message>
        <source>These collections are limited to it and would name a collection that is gone: %1.</source>
        <extracomment>%1 names of collections</extracomment>
        <translation>以下集合以其作为限制集合，删除后将引用不存在的集合：%1。</translation>
    </message>
</context>
<context>
    <name>wk::CopyWindowsDialog</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy maintenance windows</source>
        <translation>复制维护时段</translation>
    </message>
    <message>
        <source>Copies of %1 for:</source>
        <extracomment>%1 names of maintenance windows</extracomment>
        <translation>将 %1 复制到：</translation>
    </message>
    <message>
        <source>Search collections</source>
        <translation>搜索集合</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>集合</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A collection in a list: %1 its name, %2 its id</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n collection(s) chosen</source>
        <translation>
            <numerusform>已选择 %n 个集合</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wk::CoverageBar</name>
    <message>
        <source>&amp;Whole site</source>
        <translation>整个站点(&amp;W)</translation>
    </message>
    <message>
        <source>Choose collection...</source>
        <translation>选择集合...</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Software updates</source>
        <translation>软件更新</translation>
    </message>
    <message>
        <source>Task sequences</source>
        <translation>任务序列</translation>
    </message>
    <message>
        <source>&amp;Clients of</source>
        <translation>客户端范围(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Open for</source>
        <extracomment>Label of a choice: programs, software updates, task sequences</extracomment>
        <translation>适用于(&amp;O)</translation>
    </message>
    <message>
        <source>W&amp;ithin</source>
        <extracomment>Label of a number of days</extracomment>
        <translation>期限(&amp;I)</translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <extracomment>After a number in its field, with a blank before it</extracomment>
        <translation>
            <numerusform> 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Whole site</source>
        <translation>整个站点</translation>
    </message>
    <message>
        <source>Clients of: %1</source>
        <extracomment>Name of a button: %1 the site, or a collection</extracomment>
        <translation>客户端范围：%1</translation>
    </message>
    <message>
        <source>Coverage of a collection</source>
        <translation>集合的覆盖情况</translation>
    </message>
    <message>
        <source>Its direct members are looked at.</source>
        <translation>将查看其直接成员。</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
</context>
<context>
    <name>wk::CoverageChart</name>
    <message>
        <source>Clients with an open window, hour by hour</source>
        <translation>各小时有维护时段打开的客户端数</translation>
    </message>
</context>
<context>
    <name>wk::CoverageHoursModel</name>
    <message>
        <source>Hour</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>Clients with an open window</source>
        <translation>有维护时段打开的客户端</translation>
    </message>
</context>
<context>
    <name>wk::CoverageNumbers</name>
    <message>
        <source>Clients by what windows mean for them</source>
        <translation>按维护时段的影响分类的客户端</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n 个客户端</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 what clients have in common, such as &quot;No windows at all&quot;; %2 how many they are</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Show these clients</source>
        <translation>显示这些客户端</translation>
    </message>
</context>
<context>
    <name>wk::CoveragePanel</name>
    <message>
        <source>Clients with an open window, hour by hour</source>
        <translation>各小时有维护时段打开的客户端数</translation>
    </message>
    <message>
        <source>Work out again</source>
        <translation>重新计算</translation>
    </message>
    <message>
        <source>Ways to look at the hours</source>
        <translation>小时数据的查看方式</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>逐小时列表</translation>
    </message>
    <message>
        <source>Working out who can be changed when</source>
        <translation>正在计算各客户端何时可进行更改</translation>
    </message>
    <message>
        <source>Looking for the clients</source>
        <translation>正在查找客户端</translation>
    </message>
    <message>
        <source>Not worked out</source>
        <translation>尚未计算</translation>
    </message>
    <message>
        <source>It was cancelled before it was known who can be changed when.</source>
        <translation>计算已取消，尚未得出各客户端何时可进行更改。</translation>
    </message>
    <message>
        <source>Work out</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>No members</source>
        <translation>没有成员</translation>
    </message>
    <message>
        <source>The collection has no direct members, so there is nobody to look at.</source>
        <translation>此集合没有直接成员，因此没有可查看的客户端。</translation>
    </message>
    <message>
        <source>No clients yet</source>
        <translation>尚无客户端</translation>
    </message>
    <message>
        <source>Import them from a site document, as the site&apos;s own server exports it.</source>
        <translation>可从站点服务器导出的站点文档中导入客户端。</translation>
    </message>
    <message>
        <source>Site time (%1).</source>
        <extracomment>%1 a time zone</extracomment>
        <translation>站点时间 (%1)。</translation>
    </message>
    <message>
        <source>No client has a window open in these four weeks.</source>
        <translation>这四周内没有客户端的维护时段打开。</translation>
    </message>
    <message numerus="yes">
        <source>Most at once: %n client(s), first on %1.</source>
        <extracomment>%1 weekday, date and times of an hour</extracomment>
        <translation>
            <numerusform>维护时段同时打开的客户端最多为 %n 个，首次出现在 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Show the %n client(s)</source>
        <translation>
            <numerusform>显示这 %n 个客户端(&amp;S)</numerusform>
        </translation>
    </message>
    <message>
        <source>Import site document...</source>
        <translation>导入站点文档...</translation>
    </message>
</context>
<context>
    <name>wk::DateField</name>
    <message>
        <source>Choose a date</source>
        <extracomment>Opens a calendar beside a date</extracomment>
        <translation>选择日期</translation>
    </message>
    <message>
        <source>Choose a date (Alt+Down)</source>
        <translation>选择日期 (Alt+向下键)</translation>
    </message>
</context>
<context>
    <name>wk::DaysChart</name>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>已安装</translation>
    </message>
    <message>
        <source>Clients that failed and were installed, day by day</source>
        <translation>每天安装失败和安装成功的客户端数</translation>
    </message>
</context>
<context>
    <name>wk::DeploymentDetails</name>
    <message>
        <source>In spite of maintenance windows</source>
        <translation>不受维护时段限制</translation>
    </message>
    <message>
        <source>&amp;Ignore maintenance windows when running</source>
        <translation>运行时忽略维护时段(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Allow restart outside maintenance windows</source>
        <translation>允许在维护时段外重启(&amp;A)</translation>
    </message>
    <message>
        <source>Details of the deployment</source>
        <translation>部署的详细信息</translation>
    </message>
    <message>
        <source>It runs as soon as it is due, whether or not a maintenance window is open. Its countdown comes first nevertheless.</source>
        <translation>时间一到就运行，无论是否有维护时段打开。但仍会先进行倒计时。</translation>
    </message>
    <message>
        <source>A restart that it needs does not wait for a maintenance window.</source>
        <translation>所需的重启不等待维护时段。</translation>
    </message>
    <message>
        <source>Choose a deployment</source>
        <translation>请选择部署</translation>
    </message>
    <message numerus="yes">
        <source>%n deployment(s) selected</source>
        <translation>
            <numerusform>已选择 %n 个部署</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wk::DeploymentTableModel</name>
    <message>
        <source>Not worked out yet</source>
        <translation>尚未计算</translation>
    </message>
    <message>
        <source>Not mandatory</source>
        <translation>非强制</translation>
    </message>
    <message numerus="yes">
        <source>Runs on %n client(s) later</source>
        <translation>
            <numerusform>稍后在 %n 个客户端上运行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Never runs on %n client(s)</source>
        <translation>
            <numerusform>在 %n 个客户端上永不运行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) have to run it</source>
        <translation>
            <numerusform>%n 个客户端必须运行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Warnings for %n client(s)</source>
        <translation>
            <numerusform>%n 个客户端有警告</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The longest of %n update(s): %1</source>
        <extracomment>%1 a sentence about the longest of several updates</extracomment>
        <translation>
            <numerusform>%n 个更新中最长的一个：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Mandatory from</source>
        <translation>强制开始时间</translation>
    </message>
    <message>
        <source>This week</source>
        <extracomment>Clients on which a deployment runs within a week</extracomment>
        <translation>一周内运行</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>Clients on which a deployment runs after a week</extracomment>
        <translation>稍后运行</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>Clients on which a deployment never runs</extracomment>
        <translation>永不运行</translation>
    </message>
    <message>
        <source>Targeted</source>
        <translation>目标客户端</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Needs</source>
        <extracomment>What an effective maintenance window has to leave, in time</extracomment>
        <translation>所需时间</translation>
    </message>
    <message>
        <source>Ignores windows</source>
        <translation>忽略维护时段</translation>
    </message>
    <message>
        <source>Restarts outside</source>
        <translation>时段外重启</translation>
    </message>
    <message>
        <source>Deployment ID</source>
        <translation>部署 ID</translation>
    </message>
    <message numerus="yes">
        <source>Runs on %n client(s) in the next 7 days</source>
        <translation>
            <numerusform>未来 7 天内在 %n 个客户端上运行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wk::DeploymentsPanel</name>
    <message>
        <source>Deployments</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>Work out again</source>
        <translation>重新计算</translation>
    </message>
    <message>
        <source>Search deployments</source>
        <translation>搜索部署</translation>
    </message>
    <message>
        <source>No deployments yet</source>
        <translation>尚无部署</translation>
    </message>
    <message>
        <source>Import them from a site document, as the site&apos;s own server exports it.</source>
        <translation>可从站点服务器导出的站点文档中导入部署。</translation>
    </message>
    <message>
        <source>Import site document...</source>
        <translation>导入站点文档...</translation>
    </message>
    <message>
        <source>No deployment fits</source>
        <translation>没有匹配的部署</translation>
    </message>
    <message>
        <source>Names, IDs, kinds, target collections and updates are searched; all words have to occur.</source>
        <translation>搜索范围包括名称、ID、类型、目标集合和更新；必须包含所有搜索词。</translation>
    </message>
    <message>
        <source>Working out what deployments will do</source>
        <translation>正在计算部署的结果</translation>
    </message>
    <message>
        <source>Nothing was changed: %1.</source>
        <extracomment>%1 what is wrong, without a full stop</extracomment>
        <translation>未更改任何内容：%1。</translation>
    </message>
</context>
<context>
    <name>wk::EffectiveWindowModel</name>
    <message>
        <source>%1 UTC</source>
        <extracomment>%1 date and time</extracomment>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 name of a maintenance window, %2 name of the collection it is on</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 or earlier</source>
        <extracomment>%1 date and time: nobody looked further back</extracomment>
        <translation>%1 或更早</translation>
    </message>
    <message>
        <source>%1 or later</source>
        <extracomment>%1 date and time: nobody looked further ahead</extracomment>
        <translation>%1 或更晚</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <extracomment>%1 a length of time</extracomment>
        <translation>%1 或更长</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>当前打开</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
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
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Maintenance windows (collection)</source>
        <translation>维护时段 (集合)</translation>
    </message>
</context>
<context>
    <name>wk::EffectiveWindowsView</name>
    <message>
        <source>No maintenance window holds programs back: they run when they are due, also during working hours.</source>
        <translation>没有维护时段限制程序：时间一到就运行，在工作时间也是如此。</translation>
    </message>
    <message>
        <source>No maintenance window holds software updates back: they are installed when they are due, also during working hours.</source>
        <translation>没有维护时段限制软件更新：时间一到就安装，在工作时间也是如此。</translation>
    </message>
    <message>
        <source>No maintenance window holds task sequences back: they run when they are due, also during working hours.</source>
        <translation>没有维护时段限制任务序列：时间一到就运行，在工作时间也是如此。</translation>
    </message>
    <message>
        <source>Effective windows</source>
        <translation>有效维护时段</translation>
    </message>
    <message>
        <source>%1+</source>
        <extracomment>%1 a number: there are more, which are not listed</extracomment>
        <translation>%1+</translation>
    </message>
    <message numerus="yes">
        <source>Only the next %n are listed; more follow. Times are those of %1.</source>
        <extracomment>%n effective windows, %1 name of a time zone</extracomment>
        <translation>
            <numerusform>仅列出接下来的 %n 个，之后还有更多。时间采用时区 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n effective window(s) until %1. Times are those of %2.</source>
        <extracomment>%n effective windows, %1 date, %2 name of a time zone</extracomment>
        <translation>
            <numerusform>到 %1 为止有 %n 个有效维护时段。时间采用时区 %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to come</source>
        <translation>今后没有维护时段打开</translation>
    </message>
    <message>
        <source>The maintenance windows that apply do not open within a year. Whatever is not allowed to ignore them waits.</source>
        <translation>适用的维护时段在一年内不会打开。凡是不能忽略维护时段的内容都需要等待。</translation>
    </message>
    <message>
        <source>Not restricted</source>
        <translation>不受限制</translation>
    </message>
</context>
<context>
    <name>wk::FailuresPanel</name>
    <message>
        <source>By site</source>
        <translation>按站点</translation>
    </message>
    <message>
        <source>Search clients</source>
        <translation>搜索客户端</translation>
    </message>
    <message>
        <source>Loading state messages</source>
        <translation>正在加载状况消息</translation>
    </message>
    <message>
        <source>Working out failed deployments</source>
        <translation>正在统计失败的部署</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>无需处理</translation>
    </message>
    <message>
        <source>Not worked out</source>
        <translation>尚未统计</translation>
    </message>
    <message>
        <source>It was cancelled before its end.</source>
        <translation>操作在完成之前已取消。</translation>
    </message>
    <message>
        <source>Work out</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>State messages could not be loaded</source>
        <translation>无法加载状况消息</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>No state messages yet</source>
        <translation>尚无状况消息</translation>
    </message>
    <message>
        <source>Clients send them to a fallback status point while they are installed and while they cannot reach their management point. Set one up and assign it to clients, or read reports from files with &quot;wkctl messages import&quot;.</source>
        <translation>客户端在安装期间以及无法访问其管理点时，会将状况消息发送到回退状态点。请设置回退状态点并将客户端分配给它，或使用“wkctl messages import”从文件中读取报告。</translation>
    </message>
    <message>
        <source>Fallback status points</source>
        <translation>回退状态点</translation>
    </message>
    <message>
        <source>No messages in this time</source>
        <translation>此时间范围内没有消息</translation>
    </message>
    <message>
        <source>None of these clients sent a message since it began.</source>
        <translation>自该范围开始以来，这些客户端都没有发送过消息。</translation>
    </message>
    <message>
        <source>All times</source>
        <translation>全部时间</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <extracomment>%1 weekday, date and time</extracomment>
        <translation>数据截至 %1。</translation>
    </message>
    <message>
        <source>New state messages could not be loaded: %1. What is shown is as of %2.</source>
        <extracomment>%1 why; %2 weekday, date and time</extracomment>
        <translation>无法加载新的状况消息：%1。所示数据截至 %2。</translation>
    </message>
</context>
<context>
    <name>wk::FigureButton</name>
    <message numerus="yes">
        <source>%1: %2 of %n client(s)</source>
        <extracomment>Name of a button: %1 what is counted, such as &quot;Restart pending&quot;; %2 a number; %n all clients</extracomment>
        <translation>
            <numerusform>%1：%n 个客户端中有 %2 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wk::FiguresRow</name>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Assignment failed</source>
        <translation>分配失败</translation>
    </message>
    <message>
        <source>Issues now</source>
        <translation>当前问题</translation>
    </message>
    <message>
        <source>Restart pending</source>
        <translation>等待重启</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>无消息</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>已开始</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>已安装</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>已分配</translation>
    </message>
</context>
<context>
    <name>wk::FindingDetails</name>
    <message>
        <source>Details of the finding</source>
        <translation>检查结果的详细信息</translation>
    </message>
    <message>
        <source>No finding selected</source>
        <translation>未选择检查结果</translation>
    </message>
    <message>
        <source>Select one to see what it means and what to do about it.</source>
        <translation>选择一个检查结果，可查看其含义和处理建议。</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>处理建议</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Maintenance window</source>
        <translation>维护时段</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>集合</translation>
    </message>
    <message>
        <source>Assign it</source>
        <translation>分配</translation>
    </message>
    <message>
        <source>Fallback status points</source>
        <translation>回退状态点</translation>
    </message>
</context>
<context>
    <name>wk::FindingKinds</name>
    <message>
        <source>Information</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>All findings</source>
        <translation>所有检查结果</translation>
    </message>
    <message>
        <source>Kinds of findings</source>
        <translation>检查结果的类型</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a kind of findings, %2 in half a line when there is one
----------
%1 a kind of findings, %2 how many there are</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>wk::FindingModel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a severity, %2 what a finding is about, such as a client</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>What</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重性</translation>
    </message>
</context>
<context>
    <name>wk::FindingsPanel</name>
    <message>
        <source>Findings</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Show the clients listed</source>
        <translation>显示所列的客户端</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>Show the clients that the findings listed are about</source>
        <translation>显示所列检查结果涉及的客户端</translation>
    </message>
    <message>
        <source>No finding fits</source>
        <translation>没有匹配的检查结果</translation>
    </message>
    <message>
        <source>Names and ids of what a finding is about and its kind are searched; all words have to occur.</source>
        <translation>搜索范围包括检查结果所涉及对象的名称和 ID 以及检查结果的类型；必须包含所有搜索词。</translation>
    </message>
    <message>
        <source>Checking the site</source>
        <translation>正在检查站点</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>尚未检查</translation>
    </message>
    <message>
        <source>The check was cancelled before its end.</source>
        <translation>检查在完成之前已取消。</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Nothing to find fault with</source>
        <translation>未发现问题</translation>
    </message>
    <message>
        <source>The check looks for windows that do not do what they seem to, clients without any, and deployments that never run.</source>
        <translation>检查会查找实际作用与表面不符的维护时段、没有维护时段的客户端，以及永不运行的部署。</translation>
    </message>
    <message>
        <source>with the finding “%1”</source>
        <translation>检查结果为“%1”</translation>
    </message>
    <message>
        <source>with findings</source>
        <translation>有检查结果</translation>
    </message>
    <message>
        <source>Search findings</source>
        <translation>搜索检查结果</translation>
    </message>
</context>
<context>
    <name>wk::ForecastModel</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 name of a software update, %2 name of the deployment it is in</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>永不</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>After %1</source>
        <extracomment>%1 date</extracomment>
        <translation>%1 之后</translation>
    </message>
    <message>
        <source>%1, with warnings</source>
        <extracomment>%1 what becomes of a deployment</extracomment>
        <translation>%1，有警告</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <extracomment>%1 date and time</extracomment>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Runs at</source>
        <translation>开始运行</translation>
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
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation>替代维护时段</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>wk::GotoDialog</name>
    <message>
        <source>Nothing is called like that.</source>
        <translation>没有此名称的项目。</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>转到</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>匹配项</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>面板</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 what something is called, %2 what it is or where</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Name of anything: collection, client, report, command...</source>
        <translation>任意名称：集合、客户端、报表、命令...</translation>
    </message>
    <message>
        <source>Fallback status point</source>
        <translation>回退状态点</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报表</translation>
    </message>
</context>
<context>
    <name>wk::GroupsView</name>
    <message>
        <source>What to do first</source>
        <translation>优先处理事项</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>显示报表</translation>
    </message>
    <message>
        <source>Show messages</source>
        <translation>显示消息</translation>
    </message>
    <message>
        <source>What it means and what to do</source>
        <translation>含义与处理方法</translation>
    </message>
    <message>
        <source>No client fits</source>
        <translation>没有匹配的客户端</translation>
    </message>
    <message>
        <source>Names, ids and sites of the clients listed are searched; all words have to occur.</source>
        <translation>搜索范围包括所列客户端的名称、ID 和站点；必须包含所有搜索词。</translation>
    </message>
    <message>
        <source>Show story</source>
        <translation>显示部署经过</translation>
    </message>
    <message>
        <source>Show messages of the client</source>
        <translation>显示该客户端的消息</translation>
    </message>
</context>
<context>
    <name>wk::HealthBar</name>
    <message>
        <source>Clients of</source>
        <translation>客户端范围</translation>
    </message>
    <message>
        <source>Whole site</source>
        <translation>整个站点</translation>
    </message>
    <message>
        <source>Messages of</source>
        <translation>消息时间范围</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>最近 24 小时</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <extracomment>%n a number of days</extracomment>
        <translation>
            <numerusform>最近 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>All times</source>
        <extracomment>Messages of all times</extracomment>
        <translation>所有时间</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
</context>
<context>
    <name>wk::HealthClientModel</name>
    <message>
        <source>Client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>Last state</source>
        <translation>最近状况</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>尝试次数</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始时间</translation>
    </message>
</context>
<context>
    <name>wk::HealthGroupModel</name>
    <message>
        <source>Clients</source>
        <translation>客户端数</translation>
    </message>
    <message>
        <source>What to do first</source>
        <translation>优先处理事项</translation>
    </message>
</context>
<context>
    <name>wk::HelpDialog</name>
    <message>
        <source>Help: %1</source>
        <extracomment>Window title: %1 a panel</extracomment>
        <translation>帮助：%1</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>指南</translation>
    </message>
</context>
<context>
    <name>wk::HistoryModel</name>
    <message>
        <source>Loading...</source>
        <translation>正在加载...</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>%1 (damaged: what it changed cannot be read)</source>
        <translation>%1 (已损坏：无法读取其更改的内容)</translation>
    </message>
</context>
<context>
    <name>wk::HistoryView</name>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>What this step changed</source>
        <translation>此步骤更改的内容</translation>
    </message>
    <message>
        <source>Restore the state before this</source>
        <translation>还原到此步骤之前</translation>
    </message>
    <message>
        <source>Loading the history</source>
        <translation>正在加载历史记录</translation>
    </message>
    <message>
        <source>Nothing changed yet</source>
        <translation>尚无更改</translation>
    </message>
    <message>
        <source>Every change is listed here, with who made it and when, and can be taken back from here.</source>
        <translation>此处列出每一项更改以及更改的用户和时间，并可从此处还原。</translation>
    </message>
    <message>
        <source>The history could not be read: %1.</source>
        <extracomment>%1 what is wrong, without a full stop</extracomment>
        <translation>无法读取历史记录：%1。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>No history</source>
        <translation>没有历史记录</translation>
    </message>
    <message>
        <source>Choose a step above to see what it changed.</source>
        <translation>选择上方的步骤可查看其更改的内容。</translation>
    </message>
    <message>
        <source>There is nothing to restore: all is like that already, or what it belonged to is gone.</source>
        <translation>没有可还原的内容：已处于该状态，或所属的对象已不存在。</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n change(s) are shown.</source>
        <translation>
            <numerusform>仅显示前 %n 项更改。</numerusform>
        </translation>
    </message>
    <message>
        <source>Restored the state before: %1</source>
        <extracomment>%1 what a step of the history did, such as: Add window &apos;MW-Lager&apos;</extracomment>
        <translation>已还原到此操作之前：%1</translation>
    </message>
    <message>
        <source>Nothing was restored: %1.</source>
        <extracomment>%1 what is wrong, without a full stop</extracomment>
        <translation>未还原任何内容：%1。</translation>
    </message>
    <message>
        <source>This entry is damaged in the database: what it changed cannot be read, and so not be restored. All other entries are whole.</source>
        <translation>数据库中的此条目已损坏：无法读取其更改的内容，因此也无法还原。所有其他条目均完好。</translation>
    </message>
</context>
<context>
    <name>wk::ImpactDialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>wk::ImpactSentences</name>
    <message>
        <source>What this changes</source>
        <translation>此更改的影响</translation>
    </message>
</context>
<context>
    <name>wk::ImpactSummary</name>
    <message>
        <source>What changes...</source>
        <translation>查看影响...</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>查看影响</translation>
    </message>
    <message>
        <source>Every client that is concerned, with its windows before and after</source>
        <translation>每个受影响的客户端及其更改前后的维护时段</translation>
    </message>
    <message>
        <source>What this changes</source>
        <translation>此更改的影响</translation>
    </message>
    <message>
        <source>Working out what this changes...</source>
        <translation>正在计算此更改的影响...</translation>
    </message>
    <message>
        <source>It cannot be told what this changes: %1.</source>
        <extracomment>%1 what is wrong, without a full stop</extracomment>
        <translation>无法得出此更改的影响：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n more under “What changes...”.</source>
        <extracomment>below the first sentences about a change; the name of a button</extracomment>
        <translation>
            <numerusform>另有 %n 条，见“查看影响...”。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wk::ImpactTableModel</name>
    <message>
        <source>Client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>影响</translation>
    </message>
    <message>
        <source>Gained</source>
        <translation>增加</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>减少</translation>
    </message>
</context>
<context>
    <name>wk::ImpactView</name>
    <message>
        <source>Search clients</source>
        <translation>搜索客户端</translation>
    </message>
    <message>
        <source>Clients that are concerned</source>
        <translation>受影响的客户端</translation>
    </message>
    <message>
        <source>Kind of work</source>
        <translation>工作类型</translation>
    </message>
    <message>
        <source>Deployments whose outcome changes</source>
        <translation>结果发生变化的部署</translation>
    </message>
    <message>
        <source>Working out what this changes, %1 %</source>
        <extracomment>%1 a number of per cent</extracomment>
        <translation>正在计算此更改的影响，%1%</translation>
    </message>
    <message>
        <source>Working out what this changes</source>
        <translation>正在计算此更改的影响</translation>
    </message>
    <message>
        <source>It cannot be told what this changes</source>
        <translation>无法得出此更改的影响</translation>
    </message>
    <message>
        <source>Nothing changes for any client</source>
        <translation>对所有客户端均无影响</translation>
    </message>
    <message>
        <source>Choose a client</source>
        <translation>请选择客户端</translation>
    </message>
    <message>
        <source>What this changes</source>
        <translation>此更改的影响</translation>
    </message>
</context>
<context>
    <name>wk::ImportDialog</name>
    <message>
        <source>&amp;Leave out records that are refused</source>
        <translation>跳过被拒绝的记录(&amp;L)</translation>
    </message>
    <message>
        <source>What came of the records</source>
        <translation>记录的处理结果</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>&amp;Add files...</source>
        <translation>添加文件(&amp;A)...</translation>
    </message>
    <message>
        <source>&amp;Remove from list</source>
        <translation>从列表中移除(&amp;R)</translation>
    </message>
    <message>
        <source>Cancel import</source>
        <translation>取消导入</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Import site documents</source>
        <translation>导入站点文档</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>导入进度</translation>
    </message>
    <message>
        <source>&amp;Site documents, also dropped here:</source>
        <translation>站点文档，也可拖放到此处(&amp;S)：</translation>
    </message>
    <message>
        <source>Site documents</source>
        <translation>站点文档</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>已添加</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>已更新</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>未更改</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing was changed.</source>
        <translation>导入已取消。未更改任何内容。</translation>
    </message>
    <message>
        <source>Nothing was imported: %1.</source>
        <extracomment>%1 what is wrong, without a full stop</extracomment>
        <translation>未导入任何内容：%1。</translation>
    </message>
    <message>
        <source>Imported. Records added: %1, updated: %2, unchanged: %3, left out: %4.</source>
        <extracomment>%1 to %4 are numbers of records</extracomment>
        <translation>导入完成。已添加的记录：%1，已更新：%2，未更改：%3，已跳过：%4。</translation>
    </message>
    <message>
        <source>Nothing was imported, because records were refused. Mend them, or leave them out.</source>
        <translation>由于有记录被拒绝，未导入任何内容。请更正这些记录，或将其跳过。</translation>
    </message>
    <message>
        <source>Nothing was imported. The problems below say why.</source>
        <translation>未导入任何内容。原因见下方的问题。</translation>
    </message>
    <message>
        <source>Nothing was changed: the site is already as the documents say.</source>
        <translation>未更改任何内容：站点已与文档一致。</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>没有问题</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n 个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>This record is not in the site, or has no page of its own; look for it in the document.</source>
        <translation>此记录不在站点中，或没有对应的页面；请在文档中查找。</translation>
    </message>
    <message>
        <source>Records, as they would have been taken</source>
        <translation>原本会导入的记录</translation>
    </message>
    <message>
        <source>&amp;What changes...</source>
        <translation>查看影响(&amp;W)...</translation>
    </message>
    <message>
        <source>Reads the files and tells what importing them would mean for clients</source>
        <translation>读取文件，并说明导入这些文件对客户端的影响</translation>
    </message>
    <message>
        <source>What the import changes</source>
        <translation>导入的影响</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>Records, as they would be taken</source>
        <translation>将要导入的记录</translation>
    </message>
    <message>
        <source>Nothing is imported yet. The problems below stand in the way.</source>
        <translation>尚未导入任何内容。请先解决下方的问题。</translation>
    </message>
</context>
<context>
    <name>wk::MainMenu</name>
    <message>
        <source>&amp;Site</source>
        <translation>站点(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;New site...</source>
        <translation>新建站点(&amp;N)...</translation>
    </message>
    <message>
        <source>&amp;Open site...</source>
        <translation>打开站点(&amp;O)...</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开的站点(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Import...</source>
        <translation>导入(&amp;I)...</translation>
    </message>
    <message>
        <source>&amp;Export...</source>
        <translation>导出(&amp;E)...</translation>
    </message>
    <message>
        <source>&amp;Close site</source>
        <translation>关闭站点(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Find in this panel</source>
        <translation>在此面板中查找(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Go to...</source>
        <translation>转到(&amp;G)...</translation>
    </message>
    <message>
        <source>&amp;Actions</source>
        <translation>操作(&amp;A)</translation>
    </message>
    <message>
        <source>New Collection...</source>
        <translation>新建集合...</translation>
    </message>
    <message>
        <source>New Maintenance Window...</source>
        <translation>新建维护时段...</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>查看(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>For&amp;ward</source>
        <translation>前进(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Narrow navigation</source>
        <translation>窄导航栏(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外观(&amp;A)</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>跟随系统(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>深色(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷方式(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Windowkeeper</source>
        <translation>关于 Windowkeeper(&amp;A)</translation>
    </message>
    <message>
        <source>No site was opened yet</source>
        <translation>尚未打开过站点</translation>
    </message>
    <message>
        <source>&amp;Forget these</source>
        <translation>清除此列表(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤消(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>撤消(&amp;U)：%1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>重做(&amp;R)：%1</translation>
    </message>
    <message>
        <source>Open the &amp;demo site</source>
        <translation>打开演示站点(&amp;D)</translation>
    </message>
    <message>
        <source>Import from Configuration &amp;Manager...</source>
        <translation>从 Configuration Manager 导入(&amp;M)...</translation>
    </message>
    <message>
        <source>&amp;Help on this panel</source>
        <translation>此面板的帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>指南(&amp;G)</translation>
    </message>
    <message>
        <source>Next area</source>
        <translation>下一个区域</translation>
    </message>
    <message>
        <source>Previous area</source>
        <translation>上一个区域</translation>
    </message>
</context>
<context>
    <name>wk::MainWindow</name>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>%1 could not be opened: %2.</source>
        <extracomment>%1 a database, %2 why</extracomment>
        <translation>无法打开 %1：%2。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 what it is about, such as a collection; %2 what is wrong</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Windowkeeper</source>
        <translation>Windowkeeper</translation>
    </message>
    <message>
        <source>%1 %2 - Windowkeeper</source>
        <extracomment>Window title: %1 site code, %2 site name</extracomment>
        <translation>%1 %2 - Windowkeeper</translation>
    </message>
    <message>
        <source>Import site documents</source>
        <translation>导入站点文档</translation>
    </message>
    <message>
        <source>Site documents (*.json);;All files (*)</source>
        <translation>站点文档 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>正在导入</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>显示报告</translation>
    </message>
    <message>
        <source>About Windowkeeper</source>
        <translation>关于 Windowkeeper</translation>
    </message>
    <message>
        <source>Windowkeeper %1</source>
        <translation>Windowkeeper %1</translation>
    </message>
    <message>
        <source>Maintenance windows and fallback status points of Configuration Manager 2007.

Free software under the GNU General Public License, version 3 or later. Not a product of Microsoft; Configuration Manager is theirs.</source>
        <translation>Configuration Manager 2007 的维护时段和回退状态点。

基于 GNU 通用公共许可证第 3 版或更高版本的自由软件。并非 Microsoft 的产品；Configuration Manager 归 Microsoft 所有。</translation>
    </message>
    <message>
        <source>Open site</source>
        <translation>打开站点</translation>
    </message>
    <message>
        <source>Site databases (*.db *.sqlite *.wk);;All files (*)</source>
        <translation>站点数据库 (*.db *.sqlite *.wk);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Export the site as a document</source>
        <translation>将站点导出为文档</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <extracomment>%1 a file</extracomment>
        <translation>已导出到 %1。</translation>
    </message>
    <message>
        <source>An import is running. If the site is closed now, it is stopped and nothing of it is stored.</source>
        <translation>正在导入。如果现在关闭站点，导入将停止，且不会保存任何导入的内容。</translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation>停止导入</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation>继续导入</translation>
    </message>
    <message>
        <source>The demo site could not be made: %1.</source>
        <extracomment>%1 what is wrong, without a full stop</extracomment>
        <translation>无法创建演示站点：%1。</translation>
    </message>
</context>
<context>
    <name>wk::MarkedMembers</name>
    <message>
        <source>%1 (a member already)</source>
        <extracomment>%1 name of a client</extracomment>
        <translation>%1 (已是成员)</translation>
    </message>
</context>
<context>
    <name>wk::MembersView</name>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Search members</source>
        <translation>搜索成员</translation>
    </message>
    <message>
        <source>No member matches</source>
        <translation>没有匹配的成员</translation>
    </message>
    <message>
        <source>None of the members has what you search for.</source>
        <translation>所有成员中均未找到搜索的内容。</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>No members</source>
        <translation>没有成员</translation>
    </message>
    <message>
        <source>Maintenance windows of this collection apply to nobody until it has members.</source>
        <translation>在添加成员之前，此集合的维护时段不适用于任何客户端。</translation>
    </message>
    <message>
        <source>Add members</source>
        <translation>添加成员</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) removed.</source>
        <translation>
            <numerusform>已移除 %n 个成员。</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove members</source>
        <translation>移除成员</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n client(s) from “%1”: %2?</source>
        <extracomment>%1 a collection, %2 names of clients</extracomment>
        <translation>
            <numerusform>是否从“%1”中移除 %n 个客户端：%2？</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Add mem&amp;bers...</source>
        <translation>添加成员(&amp;B)...</translation>
    </message>
    <message>
        <source>Remove member&amp;s...</source>
        <translation>移除成员(&amp;S)...</translation>
    </message>
</context>
<context>
    <name>wk::MessageBar</name>
    <message>
        <source>Information</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>询问</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>wk::MessageDetails</name>
    <message>
        <source>Copy report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>No message selected</source>
        <translation>未选择消息</translation>
    </message>
    <message>
        <source>Select one to see what it means and what to do about it.</source>
        <translation>选择一条消息，可查看其含义和处理建议。</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Report as sent</source>
        <translation>原始报告</translation>
    </message>
    <message>
        <source>The report is on the clipboard as it was sent.</source>
        <translation>报告已按发送时的原样复制到剪贴板。</translation>
    </message>
    <message>
        <source>What the message means</source>
        <translation>消息的含义</translation>
    </message>
    <message>
        <source>The report the message came in</source>
        <translation>包含此消息的报告</translation>
    </message>
    <message>
        <source>The message has been deleted.</source>
        <extracomment>%1 why</extracomment>
        <translation>此消息已删除。</translation>
    </message>
    <message>
        <source>The report could not be read: %1.</source>
        <translation>无法读取报告：%1。</translation>
    </message>
    <message numerus="yes">
        <source>The report brought %n message(s).</source>
        <translation>
            <numerusform>此报告包含 %n 条消息。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a topic, %2 a state of it, each with its number</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <extracomment>%1 what to do, a sentence</extracomment>
        <translation>处理建议：%1</translation>
    </message>
    <message>
        <source>Error code</source>
        <extracomment>%1 a code in hexadecimal, %2 as it was sent</extracomment>
        <translation>错误代码</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>责任方</translation>
    </message>
    <message>
        <source>Extended error</source>
        <extracomment>%1 a code, %2 what it means</extracomment>
        <translation>扩展错误</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Its story</source>
        <translation>部署经过</translation>
    </message>
    <message>
        <source>Deployment of this client</source>
        <translation>此客户端的部署</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重性</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>发送时间</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>接收时间</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>客户端 ID</translation>
    </message>
    <message>
        <source>Client version</source>
        <translation>客户端版本</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>Fallback status point</source>
        <translation>回退状态点</translation>
    </message>
    <message>
        <source>In the same report</source>
        <extracomment>A message: %1 when, %2 topic, %3 state</extracomment>
        <translation>同一报告中</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 条</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wk::MessageFilterBar</name>
    <message>
        <source>Saved filters</source>
        <translation>已保存的筛选器</translation>
    </message>
    <message>
        <source>Number of messages</source>
        <translation>消息数</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n 条消息</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 messages</source>
        <translation>显示 %1 条，共 %2 条消息</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状况</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重性</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>集合</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>错误代码</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>最近 24 小时</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>%1 a time</extracomment>
        <translation>%1 起</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1, %2 times</extracomment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>before %1</source>
        <extracomment>%1 a time</extracomment>
        <translation>%1 之前</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A filter: %1 what it is about, such as Topic, %2 what is chosen</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Any client</source>
        <translation>所有客户端</translation>
    </message>
    <message>
        <source>Any topic</source>
        <translation>所有主题</translation>
    </message>
    <message>
        <source>Any severity</source>
        <translation>不限严重性</translation>
    </message>
    <message>
        <source>Any site</source>
        <translation>所有站点</translation>
    </message>
    <message>
        <source>Any collection</source>
        <translation>所有集合</translation>
    </message>
    <message>
        <source>Direct members of...</source>
        <translation>集合的直接成员...</translation>
    </message>
    <message>
        <source>Any error code</source>
        <translation>不限错误代码</translation>
    </message>
    <message>
        <source>Enter a code...</source>
        <translation>输入错误代码...</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>所有状况</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>不限时间</translation>
    </message>
    <message>
        <source>From... to...</source>
        <translation>自定义时间范围...</translation>
    </message>
    <message>
        <source>Save this filter...</source>
        <translation>保存此筛选器...</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Messages of a collection</source>
        <translation>集合的消息</translation>
    </message>
    <message>
        <source>Messages of its direct members are shown.</source>
        <translation>将显示其直接成员的消息。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Messages with an error code</source>
        <translation>具有特定错误代码的消息</translation>
    </message>
    <message>
        <source>The first parameter, a number in any notation: 0x80072EE7, -2147012889 or 1603.</source>
        <translation>消息的第一个参数，可采用任意数字写法：0x80072EE7、-2147012889 或 1603。</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>保存此筛选器</translation>
    </message>
    <message>
        <source>Its name; another one of that name is replaced.</source>
        <translation>筛选器名称；已有的同名筛选器将被替换。</translation>
    </message>
    <message>
        <source>The newest %1. %2</source>
        <extracomment>%1 how many messages are shown, %2 how far loading is</extracomment>
        <translation>最新的 %1 条。%2</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>After missing ones</source>
        <translation>之前有缺失</translation>
    </message>
    <message>
        <source>Arrived after later ones</source>
        <translation>晚于后发消息到达</translation>
    </message>
    <message>
        <source>Any order</source>
        <translation>任意顺序</translation>
    </message>
    <message>
        <source>Serial numbers of the client are missing before the message: some were lost or are on their way</source>
        <translation>该消息之前缺少此客户端的序列号：有消息已丢失或仍在途中</translation>
    </message>
    <message>
        <source>A later message of the client was here before: it waited at the client or on the way</source>
        <translation>该客户端后发出的消息先到达：这条消息曾在客户端或途中等待</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Rename filter</source>
        <translation>重命名筛选条件</translation>
    </message>
</context>
<context>
    <name>wk::MessageTableModel</name>
    <message>
        <source>Sent</source>
        <translation>发送时间</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状况</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重性</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Fallback status point</source>
        <translation>回退状态点</translation>
    </message>
</context>
<context>
    <name>wk::Navigation</name>
    <message>
        <source>Panels</source>
        <translation>面板</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>集合</translation>
    </message>
    <message>
        <source>Maintenance windows</source>
        <translation>维护时段</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Deployments</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>Fallback status points</source>
        <translation>回退状态点</translation>
    </message>
    <message>
        <source>State messages</source>
        <translation>状况消息</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>覆盖情况</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Failed deployments</source>
        <translation>失败的部署</translation>
    </message>
</context>
<context>
    <name>wk::NewSiteDialog</name>
    <message>
        <source>New site</source>
        <translation>新建站点</translation>
    </message>
    <message>
        <source>&amp;Browse...</source>
        <translation>浏览(&amp;B)...</translation>
    </message>
    <message>
        <source>Site &amp;code</source>
        <translation>站点代码(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>时区(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>数据库(&amp;D)</translation>
    </message>
    <message>
        <source>Create site</source>
        <translation>创建站点</translation>
    </message>
    <message>
        <source>A site code is three letters or digits.</source>
        <translation>站点代码由三个字母或数字组成。</translation>
    </message>
    <message>
        <source>Time zone: %1.</source>
        <translation>时区：%1。</translation>
    </message>
    <message>
        <source>The database needs a place.</source>
        <translation>必须指定数据库的位置。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 a database, %2 why</extracomment>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>Database of the new site</source>
        <translation>新站点的数据库</translation>
    </message>
    <message>
        <source>Site databases (*.db);;All files (*)</source>
        <translation>站点数据库 (*.db);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
</context>
<context>
    <name>wk::OpeningsCalendar</name>
    <message>
        <source>Previous month</source>
        <translation>上个月</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>下个月</translation>
    </message>
    <message>
        <source>Openings in %1</source>
        <extracomment>%1 a month and a year</extracomment>
        <translation>%1的打开时间</translation>
    </message>
    <message>
        <source>%1: not open</source>
        <extracomment>%1 a weekday and a date</extracomment>
        <translation>%1：不打开</translation>
    </message>
    <message>
        <source>%1-%2</source>
        <extracomment>%1 and %2 times of day</extracomment>
        <translation>%1-%2</translation>
    </message>
    <message>
        <source>%1: open %2</source>
        <extracomment>%1 a weekday and a date, %2 times of day</extracomment>
        <translation>%1：打开时间 %2</translation>
    </message>
</context>
<context>
    <name>wk::OutcomeBar</name>
    <message>
        <source>Later %1</source>
        <extracomment>%1 a number of clients</extracomment>
        <translation>稍后运行 %1</translation>
    </message>
    <message numerus="yes">
        <source>Runs on %n client(s) later</source>
        <translation>
            <numerusform>稍后在 %n 个客户端上运行</numerusform>
        </translation>
    </message>
    <message>
        <source>Never %1</source>
        <extracomment>%1 a number of clients</extracomment>
        <translation>永不运行 %1</translation>
    </message>
    <message numerus="yes">
        <source>Never runs on %n client(s)</source>
        <translation>
            <numerusform>在 %n 个客户端上永不运行</numerusform>
        </translation>
    </message>
    <message>
        <source>Warnings %1</source>
        <extracomment>%1 a number of clients</extracomment>
        <translation>警告 %1</translation>
    </message>
    <message numerus="yes">
        <source>Warnings for %n client(s)</source>
        <translation>
            <numerusform>%n 个客户端有警告</numerusform>
        </translation>
    </message>
    <message>
        <source>Next 7 days %1</source>
        <extracomment>%1 a number of clients</extracomment>
        <translation>未来 7 天运行 %1</translation>
    </message>
    <message numerus="yes">
        <source>Runs on %n client(s) in the next 7 days</source>
        <translation>
            <numerusform>未来 7 天内在 %n 个客户端上运行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wk::OutcomeView</name>
    <message>
        <source>Show these clients</source>
        <translation>显示这些客户端</translation>
    </message>
    <message>
        <source>Clients of the deployment</source>
        <translation>部署的客户端</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>No client has to run it</source>
        <translation>没有客户端必须运行此部署</translation>
    </message>
    <message>
        <source>Its target has no members, or it expires before it is available.</source>
        <translation>其目标没有成员，或在可用之前就已过期。</translation>
    </message>
    <message>
        <source>Being worked out</source>
        <translation>正在计算</translation>
    </message>
    <message numerus="yes">
        <source>What every deployment will do on %n client(s), when, and why.</source>
        <translation>
            <numerusform>计算每个部署在 %n 个客户端上的结果、时间和原因。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Not worked out</source>
        <translation>尚未计算</translation>
    </message>
    <message>
        <source>It was cancelled before it was known what deployments will do on each client.</source>
        <translation>计算已取消，尚未得出部署在各客户端上的结果。</translation>
    </message>
    <message>
        <source>Work it out</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>Not mandatory</source>
        <translation>非强制</translation>
    </message>
    <message>
        <source>It runs where somebody starts it. No client has to run it, so there is nothing to forecast.</source>
        <translation>此部署由用户自行启动运行。没有客户端必须运行它，因此无需预测。</translation>
    </message>
    <message>
        <source>No deployment selected</source>
        <translation>未选择部署</translation>
    </message>
    <message>
        <source>Several deployments selected</source>
        <translation>已选择多个部署</translation>
    </message>
    <message>
        <source>Select one to see on which clients it runs, when, and where it never does.</source>
        <translation>选择一个部署，可查看它在哪些客户端上运行、何时运行，以及在哪些客户端上永不运行。</translation>
    </message>
    <message numerus="yes">
        <source>Runs on %n client(s) later</source>
        <translation>
            <numerusform>稍后在 %n 个客户端上运行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Never runs on %n client(s)</source>
        <translation>
            <numerusform>在 %n 个客户端上永不运行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Warnings for %n client(s)</source>
        <translation>
            <numerusform>%n 个客户端有警告</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a client, %2 why it runs something when it does or never does, in full sentences</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Seen from %1 (%2), for clients that are idle then.</source>
        <extracomment>%1 weekday, date and time, %2 a time zone</extracomment>
        <translation>以 %1 (%2) 为起点预测，假定客户端当时空闲。</translation>
    </message>
    <message numerus="yes">
        <source>Runs on %n client(s) in the next 7 days</source>
        <translation>
            <numerusform>未来 7 天内在 %n 个客户端上运行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wk::OutlookClientModel</name>
    <message>
        <source>In more than a year</source>
        <translation>一年以后</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行情况</translation>
    </message>
    <message>
        <source>Begins, client&apos;s time</source>
        <translation>开始时间 (客户端时间)</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>wk::PastePage</name>
    <message>
        <source>Names that are no clients</source>
        <translation>不对应任何客户端的名称</translation>
    </message>
    <message>
        <source>&amp;Names or resource IDs, one a line or set apart by commas, semicolons or tabs:</source>
        <translation>名称或资源 ID，每行一个，或以逗号、分号或制表符分隔(&amp;N)：</translation>
    </message>
    <message>
        <source>Names or resource IDs</source>
        <translation>名称或资源 ID</translation>
    </message>
    <message>
        <source>What the list names</source>
        <translation>列表的识别结果</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) found.</source>
        <translation>
            <numerusform>找到 %n 个客户端。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are members already.</source>
        <translation>
            <numerusform>%n 个已是成员。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown.</source>
        <translation>
            <numerusform>%n 个未知。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ambiguous.</source>
        <translation>
            <numerusform>%n 个不明确。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing pasted yet.</source>
        <translation>尚未粘贴任何内容。</translation>
    </message>
</context>
<context>
    <name>wk::ProblemTableModel</name>
    <message>
        <source>Refused: %1</source>
        <extracomment>%1 what is wrong with a record, which was left out for it</extracomment>
        <translation>已拒绝：%1</translation>
    </message>
    <message>
        <source>Noted: %1</source>
        <extracomment>%1 what is odd about a record, which was taken nevertheless</extracomment>
        <translation>提示：%1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>What</source>
        <translation>问题</translation>
    </message>
</context>
<context>
    <name>wk::ProgressIndicator</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>wk::QuarantineModel</name>
    <message>
        <source>Received</source>
        <translation>接收时间</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>发送方</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
</context>
<context>
    <name>wk::QuarantineView</name>
    <message>
        <source>Messages in quarantine</source>
        <translation>隔离区中的消息</translation>
    </message>
    <message>
        <source>Save as...</source>
        <translation>另存为...</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新查看</translation>
    </message>
    <message>
        <source>Body of the message</source>
        <translation>消息正文</translation>
    </message>
    <message>
        <source>No spool folder chosen</source>
        <translation>未选择后台处理文件夹</translation>
    </message>
    <message>
        <source>What a receiver refuses because it is no report lies in its spool folder. Say where this machine reaches it.</source>
        <translation>不是报告的内容会被接收程序拒绝，并保存在其后台处理文件夹中。请指定此计算机如何访问该文件夹。</translation>
    </message>
    <message>
        <source>Set up...</source>
        <translation>设置...</translation>
    </message>
    <message>
        <source>Nothing in quarantine</source>
        <extracomment>%1 a folder</extracomment>
        <translation>隔离区为空</translation>
    </message>
    <message>
        <source>Every report that came in could be read, or %1 is not the spool folder of a receiver.</source>
        <translation>收到的所有报告均可读取，或者 %1 不是接收程序的后台处理文件夹。</translation>
    </message>
    <message>
        <source>Save the body of the message</source>
        <translation>保存消息正文</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <extracomment>%1 a file</extracomment>
        <translation>已保存到 %1。</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>无法写入 %1。</translation>
    </message>
    <message>
        <source>Why it is in quarantine</source>
        <translation>被隔离的原因</translation>
    </message>
</context>
<context>
    <name>wk::RangeDialog</name>
    <message>
        <source>Messages sent between</source>
        <translation>消息的发送时间范围</translation>
    </message>
    <message>
        <source>2026-03-29 22:00, or nothing</source>
        <translation>2026-03-29 22:00，或留空</translation>
    </message>
    <message>
        <source>2026-03-30 06:00, or nothing</source>
        <translation>2026-03-30 06:00，或留空</translation>
    </message>
    <message>
        <source>From:</source>
        <translation>开始时间：</translation>
    </message>
    <message>
        <source>To, not included:</source>
        <translation>结束时间（不含）：</translation>
    </message>
    <message>
        <source>Times of %1.</source>
        <extracomment>%1 a time zone</extracomment>
        <translation>时间采用时区 %1。</translation>
    </message>
    <message>
        <source>A date is wanted, such as 2026-03-29, and a time behind it if you like.</source>
        <translation>请输入日期，例如 2026-03-29；之后可以再加上时间。</translation>
    </message>
    <message>
        <source>The range ends before it begins.</source>
        <translation>结束时间必须晚于开始时间。</translation>
    </message>
</context>
<context>
    <name>wk::ReceiverPlacesDialog</name>
    <message>
        <source>Receiver on %1</source>
        <extracomment>Window title; %1 a server</extracomment>
        <translation>%1 上的接收程序</translation>
    </message>
    <message>
        <source>Address of the metrics</source>
        <translation>指标地址</translation>
    </message>
    <message>
        <source>Spool folder</source>
        <translation>后台处理文件夹</translation>
    </message>
    <message>
        <source>&amp;Browse...</source>
        <translation>浏览(&amp;B)...</translation>
    </message>
    <message>
        <source>The receiver tells its metrics where its option --status-listen says, and keeps its quarantine in the folder of its option --spool. Both are kept as settings of this console, not in the site.</source>
        <translation>接收程序在其选项 --status-listen 指定的地址提供指标，并在其选项 --spool 指定的文件夹中保存隔离内容。两者都保存为此控制台的设置，而不保存在站点中。</translation>
    </message>
    <message>
        <source>S&amp;pool folder</source>
        <translation>后台处理文件夹(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Address of the metrics</source>
        <translation>指标地址(&amp;A)</translation>
    </message>
    <message>
        <source>Spool folder of the receiver</source>
        <translation>接收程序的后台处理文件夹</translation>
    </message>
    <message>
        <source>The address of the metrics is http:// with a server, and a port and a path if need be.</source>
        <translation>指标地址是 http:// 加服务器，必要时加端口和路径。</translation>
    </message>
</context>
<context>
    <name>wk::ReceiverView</name>
    <message>
        <source>Receiver</source>
        <translation>接收程序</translation>
    </message>
    <message>
        <source>State of the receiver</source>
        <translation>接收程序的状态</translation>
    </message>
    <message>
        <source>Set up...</source>
        <translation>设置...</translation>
    </message>
    <message>
        <source>Not watched yet</source>
        <translation>尚未监视</translation>
    </message>
    <message>
        <source>Say where the receiver tells its metrics to see what it received and refused, and what waits to be relayed.</source>
        <translation>指定接收程序在何处提供指标后，即可查看它接收和拒绝的内容以及等待转发的内容。</translation>
    </message>
</context>
<context>
    <name>wk::RecurrenceForm</name>
    <message>
        <source>Recurrence pattern</source>
        <translation>定期模式</translation>
    </message>
    <message>
        <source>N&amp;one</source>
        <extracomment>How a window recurs: not at all</extracomment>
        <translation>无(&amp;O)</translation>
    </message>
    <message>
        <source>Dai&amp;ly</source>
        <translation>每天(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Weekly</source>
        <translation>每周(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Monthly</source>
        <translation>每月(&amp;M)</translation>
    </message>
    <message>
        <source>Every n days</source>
        <translation>每 n 天</translation>
    </message>
    <message>
        <source>&amp;Repeat every</source>
        <translation>重复间隔(&amp;R)</translation>
    </message>
    <message>
        <source>Every n weeks</source>
        <translation>每 n 周</translation>
    </message>
    <message>
        <source>Every n months</source>
        <translation>每 n 个月</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <extracomment>A day of the month by its number, which follows</extracomment>
        <translation>按日期(&amp;D)</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>当月日期</translation>
    </message>
    <message>
        <source>Las&amp;t day</source>
        <translation>最后一天(&amp;T)</translation>
    </message>
    <message>
        <source>Weekda&amp;y</source>
        <extracomment>A day of the month by weekday: an order (first, second) and a weekday follow</extracomment>
        <translation>按星期(&amp;Y)</translation>
    </message>
    <message>
        <source>Which weekday of the month</source>
        <translation>当月第几个</translation>
    </message>
    <message>
        <source>First</source>
        <translation>第一个</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>第二个</translation>
    </message>
    <message>
        <source>Third</source>
        <translation>第三个</translation>
    </message>
    <message>
        <source>Fourth</source>
        <translation>第四个</translation>
    </message>
    <message>
        <source>Last</source>
        <extracomment>The last weekday of its kind in a month</extracomment>
        <translation>最后一个</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>So many days after that weekday, such as 2 days after the second Tuesday</source>
        <translation>在该日之后的天数，例如第二个星期二之后的第 2 天</translation>
    </message>
    <message>
        <source>Offset &amp;in days</source>
        <translation>偏移天数(&amp;I)</translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <extracomment>Behind a number: repeat every n days. The blank in front sets it apart.</extracomment>
        <translation>
            <numerusform> 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> week(s)</source>
        <extracomment>As for days</extracomment>
        <translation>
            <numerusform> 周</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> month(s)</source>
        <extracomment>As for days</extracomment>
        <translation>
            <numerusform> 个月</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wk::ReportBars</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>wk::ReportChartPane</name>
    <message>
        <source>Count clients</source>
        <translation>客户端统计方式</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>客户端</translation>
    </message>
</context>
<context>
    <name>wk::ReportField</name>
    <message>
        <source>%1 (required)</source>
        <extracomment>%1 the label of a field</extracomment>
        <translation>%1 (必填)</translation>
    </message>
</context>
<context>
    <name>wk::ReportForm</name>
    <message>
        <source>C&amp;lear</source>
        <translation>清除(&amp;L)</translation>
    </message>
    <message>
        <source>Messages from</source>
        <translation>消息时间范围</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>不限时间</translation>
    </message>
    <message>
        <source>The last 24 hours</source>
        <translation>最近 24 小时</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>A range</source>
        <translation>自定义范围</translation>
    </message>
    <message>
        <source>Name or ID</source>
        <translation>名称或 ID</translation>
    </message>
    <message>
        <source>Ask for all of them again</source>
        <translation>取消所有限定条件</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>所有站点</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>所有主题</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>所有状况</translation>
    </message>
    <message>
        <source>All error codes</source>
        <translation>所有错误代码</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>所有客户端</translation>
    </message>
    <message>
        <source>Choose &amp;another...</source>
        <translation>选择其他集合(&amp;A)...</translation>
    </message>
    <message>
        <source>All &amp;clients</source>
        <translation>所有客户端(&amp;C)</translation>
    </message>
    <message>
        <source>Report on a collection</source>
        <translation>针对集合的报表</translation>
    </message>
    <message>
        <source>The report is made of its direct members.</source>
        <translation>报表针对集合的直接成员生成。</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
</context>
<context>
    <name>wk::ReportList</name>
    <message>
        <source>Reports</source>
        <translation>报表</translation>
    </message>
</context>
<context>
    <name>wk::ReportTableModel</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>The head of a column of times: %1 its title, %2 the time zone</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>wk::ReportView</name>
    <message>
        <source>Show a&amp;ll</source>
        <translation>全部显示(&amp;L)</translation>
    </message>
    <message>
        <source>Rows of the report</source>
        <translation>报表行</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Show the chart</source>
        <translation>显示图表</translation>
    </message>
    <message>
        <source>No row fits</source>
        <translation>没有匹配的行</translation>
    </message>
    <message>
        <source>Names, ids, states and their explanations are searched; all words have to occur.</source>
        <translation>搜索范围包括名称、ID、状况及其说明；必须包含所有搜索词。</translation>
    </message>
    <message>
        <source>with “%1”</source>
        <extracomment>%1 words that were searched for</extracomment>
        <translation>包含“%1”</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <extracomment>%1 what the clients listed have in common</extracomment>
        <translation>仅：%1</translation>
    </message>
</context>
<context>
    <name>wk::ReportsPanel</name>
    <message>
        <source>Show what is behind</source>
        <translation>显示行的明细</translation>
    </message>
    <message>
        <source>Show state messages</source>
        <translation>显示状况消息</translation>
    </message>
    <message>
        <source>Show client</source>
        <translation>显示客户端</translation>
    </message>
    <message>
        <source>Show story of the client</source>
        <translation>显示客户端的部署经过</translation>
    </message>
    <message>
        <source>Print...</source>
        <translation>打印...</translation>
    </message>
    <message>
        <source>Save as PDF...</source>
        <translation>另存为 PDF...</translation>
    </message>
    <message>
        <source>Save as CSV...</source>
        <translation>另存为 CSV...</translation>
    </message>
    <message>
        <source>Show the clients, messages or window behind the row (Return)</source>
        <translation>显示此行对应的客户端、消息或维护时段 (Enter)</translation>
    </message>
    <message>
        <source>Loading state messages: %1</source>
        <extracomment>%1 how many so far</extracomment>
        <translation>正在加载状况消息：已加载 %1 条</translation>
    </message>
    <message>
        <source>New state messages cannot be read: %1.</source>
        <extracomment>%1 why</extracomment>
        <translation>无法读取新的状况消息：%1。</translation>
    </message>
    <message>
        <source>State messages cannot be read</source>
        <translation>无法读取状况消息</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Loading state messages</source>
        <translation>正在加载状况消息</translation>
    </message>
    <message>
        <source>Making the report</source>
        <translation>正在生成报表</translation>
    </message>
    <message>
        <source>Not made</source>
        <translation>尚未生成</translation>
    </message>
    <message>
        <source>It was cancelled before the report was made.</source>
        <translation>操作在报表生成之前已取消。</translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation>生成报表</translation>
    </message>
    <message>
        <source>Search the rows of the report</source>
        <translation>搜索报表行</translation>
    </message>
    <message>
        <source>Which client?</source>
        <translation>哪个客户端？</translation>
    </message>
    <message>
        <source>Type the name or the resource ID of a client, and the report is made of it.</source>
        <translation>输入客户端的名称或资源 ID，即可为其生成报表。</translation>
    </message>
    <message>
        <source>Name a client</source>
        <translation>指定客户端</translation>
    </message>
    <message>
        <source>One of the fields is to be put right</source>
        <translation>有一个字段需要更正</translation>
    </message>
    <message>
        <source>No state messages yet</source>
        <translation>尚无状况消息</translation>
    </message>
    <message>
        <source>They come once a fallback status point hands on what clients send, or with wkctl messages import.</source>
        <translation>回退状态点转发客户端发送的内容后，或使用 wkctl messages import 导入后，此处即有状况消息。</translation>
    </message>
    <message>
        <source>The site has no record of this client.</source>
        <translation>站点中没有此客户端的记录。</translation>
    </message>
    <message>
        <source>Site %1 %2.</source>
        <extracomment>On paper: %1 code and %2 name of a site</extracomment>
        <translation>站点 %1 %2。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>On paper: %1 what a report is narrowed down by, %2 its value</extracomment>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>Only rows: %1.</source>
        <extracomment>On paper: %1 what the rows that are listed have in common</extracomment>
        <translation>仅限以下行：%1。</translation>
    </message>
    <message>
        <source>As of %1, clocks of %2.</source>
        <extracomment>On paper: %1 date and time, %2 the name of a time zone</extracomment>
        <translation>数据截至 %1，采用时区 %2。</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF 文档 (*.pdf)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>保存报表</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>file</comment>
        <extracomment>%1 a file, %2 why</extracomment>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>The report was saved as %1.</source>
        <extracomment>%1 a file</extracomment>
        <translation>报表已保存为 %1。</translation>
    </message>
    <message>
        <source>Saving the report</source>
        <translation>正在保存报表</translation>
    </message>
    <message>
        <source>Printing the report</source>
        <translation>正在打印报表</translation>
    </message>
    <message>
        <source>The report was sent to the printer.</source>
        <translation>报表已发送到打印机。</translation>
    </message>
    <message>
        <source>%1 rows are selected, and no more than %2 are copied. Save them as a file instead.</source>
        <extracomment>%1 how many rows are selected, %2 how many the clipboard takes</extracomment>
        <translation>已选择 %1 行，最多只能复制 %2 行。请改为保存到文件。</translation>
    </message>
    <message>
        <source>Fallback status points</source>
        <translation>回退状态点</translation>
    </message>
</context>
<context>
    <name>wk::RetentionDialog</name>
    <message>
        <source>Keep &amp;everything</source>
        <translation>全部保留(&amp;E)</translation>
    </message>
    <message>
        <source>Keep &amp;only what is not older than</source>
        <translation>仅保留不超过以下天数的消息(&amp;O)</translation>
    </message>
    <message>
        <source>How long state messages are kept</source>
        <translation>状况消息的保留期限</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>What counts is the time a client gives in its message; messages from the future are kept. The receiver of the fallback status point deletes once an hour what is older. What is deleted cannot be brought back.</source>
        <translation>以客户端在消息中给出的时间为准；时间晚于当前的消息会保留。回退状态点的接收程序每小时删除一次超过期限的消息。删除后无法恢复。</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Delete now...</source>
        <translation>立即删除(&amp;D)...</translation>
    </message>
    <message>
        <source>No message is deleted.</source>
        <translation>不删除任何消息。</translation>
    </message>
    <message>
        <source>Counting what is older...</source>
        <translation>正在统计超过期限的消息...</translation>
    </message>
    <message>
        <source>The rule is saved.</source>
        <translation>规则已保存。</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) are deleted for good, and the rule is saved.</source>
        <translation>
            <numerusform>将永久删除 %n 条消息，并保存规则。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n message(s)</source>
        <translation>
            <numerusform>删除 %n 条消息</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting old messages</source>
        <translation>正在删除旧消息</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) were deleted.</source>
        <translation>
            <numerusform>已删除 %n 条消息。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wk::SearchField</name>
    <message>
        <source>Clear search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
</context>
<context>
    <name>wk::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷方式</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>功能</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
</context>
<context>
    <name>wk::SiteHealthModel</name>
    <message>
        <source>No site</source>
        <translation>无站点</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>%1 a number</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>客户端数</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>已安装</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>无消息</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>失败率</translation>
    </message>
</context>
<context>
    <name>wk::SitePanel</name>
    <message>
        <source>Child sites</source>
        <translation>子站点</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>站点内容</translation>
    </message>
    <message>
        <source>Recent changes</source>
        <translation>最近的更改</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>父站点</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>No child sites</source>
        <translation>没有子站点</translation>
    </message>
    <message numerus="yes">
        <source>%n child site(s)</source>
        <translation>
            <numerusform>%n 个子站点</numerusform>
        </translation>
    </message>
    <message>
        <source>Facts about the site</source>
        <translation>站点信息</translation>
    </message>
    <message>
        <source>How long state &amp;messages are kept...</source>
        <translation>状况消息的保留期限(&amp;M)...</translation>
    </message>
    <message>
        <source>Import site document...</source>
        <translation>导入站点文档...</translation>
    </message>
</context>
<context>
    <name>wk::SiteStatus</name>
    <message>
        <source>What the site holds</source>
        <translation>站点内容</translation>
    </message>
    <message>
        <source>Collections: %1   Maintenance windows: %2   Clients: %3</source>
        <extracomment>In the status bar: numbers of collections, maintenance windows and clients</extracomment>
        <translation>集合：%1   维护时段：%2   客户端：%3</translation>
    </message>
</context>
<context>
    <name>wk::StateMessagesPanel</name>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n 条新消息</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>No state messages yet</source>
        <translation>尚无状况消息</translation>
    </message>
    <message>
        <source>Clients tell here how their installation, their assignment and their communication went, through a fallback status point.</source>
        <translation>客户端通过回退状态点报告其安装、分配和通信情况，这些消息显示在此处。</translation>
    </message>
    <message>
        <source>Fallback status points</source>
        <translation>回退状态点</translation>
    </message>
    <message>
        <source>Loading state messages</source>
        <translation>正在加载状况消息</translation>
    </message>
    <message>
        <source>Loading state messages: %1 so far</source>
        <translation>正在加载状况消息：已加载 %1 条</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>State messages could not be read</source>
        <translation>无法读取状况消息</translation>
    </message>
    <message>
        <source>New state messages could not be read: %1.</source>
        <extracomment>%1 why</extracomment>
        <translation>无法读取新的状况消息：%1。</translation>
    </message>
    <message>
        <source>Search state messages</source>
        <translation>搜索状况消息</translation>
    </message>
    <message>
        <source>Exporting state messages</source>
        <translation>正在导出状况消息</translation>
    </message>
    <message>
        <source>The export was cancelled; the file is as it was.</source>
        <translation>导出已取消；文件未更改。</translation>
    </message>
    <message>
        <source>Export state messages</source>
        <translation>导出状况消息</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <extracomment>%1 a file, %2 why</extracomment>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <extracomment>%1 a file</extracomment>
        <translation>已导出到 %1。</translation>
    </message>
    <message>
        <source>State messages</source>
        <translation>状况消息</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>实时显示</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Show new messages</source>
        <translation>显示新消息</translation>
    </message>
    <message>
        <source>Previous message of the client</source>
        <translation>该客户端的上一条消息</translation>
    </message>
    <message>
        <source>Next message of the client</source>
        <translation>该客户端的下一条消息</translation>
    </message>
    <message>
        <source>Only this client</source>
        <translation>仅此客户端</translation>
    </message>
    <message>
        <source>Only this state</source>
        <translation>仅此状况</translation>
    </message>
    <message>
        <source>Only this error code</source>
        <translation>仅此错误代码</translation>
    </message>
    <message>
        <source>Export messages...</source>
        <translation>导出消息...</translation>
    </message>
    <message>
        <source>Show new messages as they come, while the newest are in sight</source>
        <translation>只要最新的消息仍在视图中，新消息到达时就立即显示</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 what a button does, %2 its keys</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No message fits</source>
        <translation>没有匹配的消息</translation>
    </message>
    <message>
        <source>All words have to occur in client, topic, state, severity or parameters, and every filter has to hold.</source>
        <translation>客户端、主题、状况、严重性或参数中必须包含所有搜索词，并且必须满足所有筛选条件。</translation>
    </message>
    <message>
        <source>How long state &amp;messages are kept...</source>
        <translation>状况消息的保留期限(&amp;M)...</translation>
    </message>
    <message>
        <source>%1 messages are selected, and no more than %2 are copied. Export them as a file instead.</source>
        <extracomment>%1 how many messages are selected, %2 how many the clipboard takes</extracomment>
        <translation>已选择 %1 条消息，最多只能复制 %2 条。请改为导出到文件。</translation>
    </message>
</context>
<context>
    <name>wk::StatusPointClientsView</name>
    <message>
        <source>Search these clients</source>
        <translation>搜索这些客户端</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>客户端数</translation>
    </message>
    <message>
        <source>Assign fallback status point...</source>
        <translation>分配回退状态点...</translation>
    </message>
    <message>
        <source>Take fallback status point away</source>
        <translation>取消回退状态点的分配</translation>
    </message>
    <message>
        <source>Which clients</source>
        <translation>哪些客户端</translation>
    </message>
    <message>
        <source>Assigned to %1 (%2)</source>
        <extracomment>%1 a server, %2 a number of clients</extracomment>
        <translation>已分配给 %1 (%2)</translation>
    </message>
    <message>
        <source>Without a fallback status point (%1)</source>
        <extracomment>%1 a number of clients</extracomment>
        <translation>没有回退状态点 (%1)</translation>
    </message>
    <message>
        <source>Assigned to a server that is none (%1)</source>
        <translation>所分配的服务器不是回退状态点 (%1)</translation>
    </message>
    <message>
        <source>SMS 2003 clients that name one (%1)</source>
        <translation>指定了回退状态点的 SMS 2003 客户端 (%1)</translation>
    </message>
    <message>
        <source>All clients (%1)</source>
        <translation>所有客户端 (%1)</translation>
    </message>
    <message>
        <source>They report nothing while they cannot reach their management point.</source>
        <translation>无法访问其管理点时，它们不会报告任何信息。</translation>
    </message>
    <message>
        <source>They go on sending to a server that is no fallback status point of this site.</source>
        <translation>它们继续向不是此站点回退状态点的服务器发送消息。</translation>
    </message>
    <message>
        <source>Only clients of Configuration Manager 2007 can use a fallback status point.</source>
        <translation>只有 Configuration Manager 2007 客户端才能使用回退状态点。</translation>
    </message>
    <message>
        <source>No client is assigned to it</source>
        <translation>没有分配给此回退状态点的客户端</translation>
    </message>
    <message>
        <source>Choose clients among all of them, and assign them.</source>
        <translation>请从所有客户端中选择并分配。</translation>
    </message>
    <message>
        <source>Show all clients</source>
        <translation>显示所有客户端</translation>
    </message>
    <message>
        <source>No such client</source>
        <translation>没有这样的客户端</translation>
    </message>
    <message>
        <source>There is nothing to do here.</source>
        <translation>此处无需任何操作。</translation>
    </message>
    <message>
        <source>No client fits</source>
        <translation>没有匹配的客户端</translation>
    </message>
    <message>
        <source>All words have to occur.</source>
        <translation>必须包含所有搜索词。</translation>
    </message>
</context>
<context>
    <name>wk::StatusPointDetails</name>
    <message>
        <source>How long a deployment takes to be seen</source>
        <translation>多久能看到部署结果</translation>
    </message>
    <message>
        <source>Details of the fallback status point</source>
        <translation>回退状态点的详细信息</translation>
    </message>
    <message>
        <source>Other clients of the site</source>
        <translation>站点的其他客户端</translation>
    </message>
    <message>
        <source>Choose a fallback status point</source>
        <translation>选择回退状态点</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>Throttle</source>
        <translation>转发限制</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>客户端数</translation>
    </message>
    <message>
        <source>Without any</source>
        <translation>没有回退状态点</translation>
    </message>
    <message>
        <source>On a server that is none</source>
        <translation>服务器不是回退状态点</translation>
    </message>
    <message>
        <source>SMS 2003, naming one</source>
        <translation>SMS 2003，指定了回退状态点</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 a site code, %2 the name of the site</extracomment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>wk::StatusPointDialog</name>
    <message>
        <source>Number of messages</source>
        <translation>消息数</translation>
    </message>
    <message>
        <source>Throttle interval (in seconds)</source>
        <translation>限制间隔 (秒)</translation>
    </message>
    <message>
        <source>New fallback status point</source>
        <extracomment>Window title; %1 a server</extracomment>
        <translation>新建回退状态点</translation>
    </message>
    <message>
        <source>Fallback status point: %1</source>
        <translation>回退状态点：%1</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Short name, full name or IP address</source>
        <translation>短名称、完整名称或 IP 地址</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>The throttle limits what the point hands on to the site. Raise it only while many clients are deployed on the intranet, and set it back afterwards: too much at once keeps the site server busy.</source>
        <translation>转发限制规定回退状态点最多向站点转发多少消息。只应在 Intranet 上部署大量客户端期间提高限制，之后请恢复原值：一次转发过多消息会使站点服务器繁忙。</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>服务器(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;ite</source>
        <translation>站点(&amp;I)</translation>
    </message>
    <message>
        <source>Number of &amp;messages</source>
        <translation>消息数(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Throttle interval (in seconds)</source>
        <translation>限制间隔 (秒)(&amp;T)</translation>
    </message>
    <message>
        <source>How long a deployment takes to be seen</source>
        <translation>多久能看到部署结果</translation>
    </message>
    <message>
        <source>What you typed is not stored yet.</source>
        <translation>输入的内容尚未保存。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>继续编辑</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 a site code, %2 the name of the site</extracomment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>wk::StatusPointTableModel</name>
    <message numerus="yes">
        <source>%Ln client(s)</source>
        <translation>
            <numerusform>%Ln 个客户端</numerusform>
        </translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>客户端数</translation>
    </message>
    <message>
        <source>Throttle</source>
        <extracomment>How many messages are relayed in which time</extracomment>
        <translation>转发限制</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>接收程序</translation>
    </message>
</context>
<context>
    <name>wk::StatusPointsPanel</name>
    <message>
        <source>Fallback status points</source>
        <translation>回退状态点</translation>
    </message>
    <message>
        <source>New fallback status point...</source>
        <translation>新建回退状态点...</translation>
    </message>
    <message>
        <source>Configure...</source>
        <translation>配置...</translation>
    </message>
    <message>
        <source>Set up receiver...</source>
        <translation>设置接收程序...</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>接收程序</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>客户端数</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>隔离区</translation>
    </message>
    <message>
        <source>No fallback status point yet</source>
        <translation>尚无回退状态点</translation>
    </message>
    <message>
        <source>Clients report to it while they are installed and while they cannot reach their management point. Set one up before you deploy clients.</source>
        <translation>客户端在安装期间以及无法访问其管理点时，会向回退状态点报告。请在部署客户端之前设置回退状态点。</translation>
    </message>
    <message>
        <source>No fallback status point fits</source>
        <translation>没有匹配的回退状态点</translation>
    </message>
    <message>
        <source>Servers and site codes are searched; all words have to occur.</source>
        <translation>搜索范围包括服务器和站点代码；必须包含所有搜索词。</translation>
    </message>
    <message>
        <source>There is no fallback status point to assign clients to yet.</source>
        <translation>尚无可供分配客户端的回退状态点。</translation>
    </message>
    <message numerus="yes">
        <source>Remove the fallback status point on “%1”? %Ln client(s) go on sending there until they are assigned to another.</source>
        <extracomment>%1 a server</extracomment>
        <translation>
            <numerusform>是否删除“%1”上的回退状态点？在分配给其他回退状态点之前，%Ln 个客户端会继续向此服务器发送消息。</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>The fallback status point on “%1” was removed.</source>
        <extracomment>%1 a server</extracomment>
        <translation>已删除“%1”上的回退状态点。</translation>
    </message>
    <message>
        <source>Nothing was changed: %1.</source>
        <extracomment>%1 what is wrong, without a full stop</extracomment>
        <translation>未更改任何内容：%1。</translation>
    </message>
    <message>
        <source>Search servers</source>
        <translation>搜索服务器</translation>
    </message>
</context>
<context>
    <name>wk::StoryModel</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生的情况</translation>
    </message>
    <message>
        <source>Meaning and next step</source>
        <translation>含义与后续步骤</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状况</translation>
    </message>
</context>
<context>
    <name>wk::StoryView</name>
    <message>
        <source>All failed deployments</source>
        <translation>所有失败的部署</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>当前情况</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>后续操作</translation>
    </message>
    <message>
        <source>Show messages</source>
        <translation>显示消息</translation>
    </message>
    <message>
        <source>Show client</source>
        <translation>显示客户端</translation>
    </message>
    <message>
        <source>Story of the client</source>
        <translation>客户端的部署经过</translation>
    </message>
    <message>
        <source>The step selected</source>
        <translation>所选步骤</translation>
    </message>
    <message>
        <source>Copy the story</source>
        <translation>复制部署经过</translation>
    </message>
    <message>
        <source>Nothing was heard of this client</source>
        <translation>未收到此客户端的任何消息</translation>
    </message>
    <message>
        <source>Clients that have no fallback status point assigned send nothing to one.</source>
        <translation>未分配回退状态点的客户端不会向回退状态点发送任何消息。</translation>
    </message>
</context>
<context>
    <name>wk::TableView</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Fit column widths</source>
        <translation>调整列宽</translation>
    </message>
    <message>
        <source>Columns...</source>
        <translation>列...</translation>
    </message>
</context>
<context>
    <name>wk::ThrottleCalculator</name>
    <message>
        <source>Installations</source>
        <translation>安装数</translation>
    </message>
    <message>
        <source>How long a deployment takes</source>
        <translation>部署所需时间</translation>
    </message>
</context>
<context>
    <name>wk::TimelineLegend</name>
    <message>
        <source>%1, expected</source>
        <extracomment>What is hatched in a timeline; %1 Countdown, Run or Restart</extracomment>
        <translation>预计的%1</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
</context>
<context>
    <name>wk::TimelineModel</name>
    <message>
        <source>Before the change.</source>
        <translation>更改前。</translation>
    </message>
    <message>
        <source>Before the change</source>
        <translation>更改前</translation>
    </message>
</context>
<context>
    <name>wk::TimelinePane</name>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Go to the present moment (Home)</source>
        <translation>转到当前时刻 (Home)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Export timeline</source>
        <translation>导出时间线</translation>
    </message>
    <message>
        <source>Print timeline</source>
        <translation>打印时间线</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Whose clock the timeline shows</source>
        <translation>时间线所采用的时区</translation>
    </message>
    <message>
        <source>PNG picture...</source>
        <translation>PNG 图片...</translation>
    </message>
    <message>
        <source>SVG drawing...</source>
        <translation>SVG 图形...</translation>
    </message>
    <message>
        <source>PDF document...</source>
        <translation>PDF 文档...</translation>
    </message>
    <message>
        <source>%1 (client)</source>
        <extracomment>%1 name of a time zone</extracomment>
        <translation>%1 (客户端)</translation>
    </message>
    <message>
        <source>%1 (this computer)</source>
        <extracomment>%1 name of a time zone</extracomment>
        <translation>%1 (此计算机)</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Timeline</source>
        <extracomment>%1 name of a client</extracomment>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Timeline of %1</source>
        <extracomment>Name of a file, without ending; %1 name of a client</extracomment>
        <translation>%1 的时间线</translation>
    </message>
    <message>
        <source>%1 to %2, clocks of %3.</source>
        <extracomment>%1 and %2 date and time, %3 name of a time zone</extracomment>
        <translation>%1 至 %2，采用时区 %3。</translation>
    </message>
    <message>
        <source>%1 As of %2.</source>
        <extracomment>%1 a sentence, %2 date and time</extracomment>
        <translation>%1数据截至 %2。</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>SVG drawings (*.svg)</source>
        <translation>SVG 图形 (*.svg)</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF 文档 (*.pdf)</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 a file, %2 why</extracomment>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>The timeline was saved as %1.</source>
        <extracomment>%1 a file</extracomment>
        <translation>时间线已保存为 %1。</translation>
    </message>
    <message>
        <source>The timeline was sent to the printer.</source>
        <translation>时间线已发送到打印机。</translation>
    </message>
</context>
<context>
    <name>wk::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
</context>
<context>
    <name>wk::Tour</name>
    <message>
        <source>the folder %1 cannot be made</source>
        <translation>无法创建文件夹 %1</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>无法写入 %1</translation>
    </message>
</context>
<context>
    <name>wk::UndoOffer</name>
    <message>
        <source>Undo</source>
        <translation>撤消</translation>
    </message>
</context>
<context>
    <name>wk::WelcomePage</name>
    <message>
        <source>Opened last</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>Windowkeeper</source>
        <translation>Windowkeeper</translation>
    </message>
    <message>
        <source>Say when machines may change, see what that means for each of them, and learn which deployments went wrong.</source>
        <translation>规定何时可以对计算机进行更改，了解这对每台计算机的影响，并掌握哪些部署出了问题。</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <extracomment>%1 a file</extracomment>
        <translation>正在打开 %1</translation>
    </message>
    <message>
        <source>&amp;Remove from this list</source>
        <translation>从此列表中移除(&amp;R)</translation>
    </message>
    <message>
        <source>Open the &amp;demo site</source>
        <translation>打开演示站点(&amp;D)</translation>
    </message>
    <message>
        <source>An invented company of 500 clients, to try things on. Nothing in it is real.</source>
        <translation>一家拥有 500 个客户端的虚构公司，供试用。其中的内容均非真实。</translation>
    </message>
    <message>
        <source>&amp;Import from Configuration Manager...</source>
        <translation>从 Configuration Manager 导入(&amp;I)...</translation>
    </message>
    <message>
        <source>How your own site is written to a file, and read here.</source>
        <translation>如何将自己的站点写入文件并在此处读取。</translation>
    </message>
    <message>
        <source>&amp;New site...</source>
        <translation>新建站点(&amp;N)...</translation>
    </message>
    <message>
        <source>An empty database.</source>
        <translation>空数据库。</translation>
    </message>
    <message>
        <source>&amp;Open site...</source>
        <translation>打开站点(&amp;O)...</translation>
    </message>
    <message>
        <source>A database that is there already.</source>
        <translation>已有的数据库。</translation>
    </message>
    <message>
        <source>%1 (not found)</source>
        <extracomment>%1 a file</extracomment>
        <translation>%1 (未找到)</translation>
    </message>
    <message>
        <source>Making the demo site</source>
        <translation>正在创建演示站点</translation>
    </message>
</context>
<context>
    <name>wk::WindowDetails</name>
    <message>
        <source>All deployments: programs and software updates, and task sequences of clients without windows for these.</source>
        <translation>所有部署：程序和软件更新，以及没有任务序列专用时段的客户端的任务序列。</translation>
    </message>
    <message>
        <source>All deployments: programs, and software updates and task sequences of clients without windows for these.</source>
        <translation>所有部署：程序，以及没有相应专用时段的客户端的软件更新和任务序列。</translation>
    </message>
    <message>
        <source>Software updates, beside the windows for all deployments.</source>
        <translation>软件更新，与用于所有部署的维护时段一并适用。</translation>
    </message>
    <message>
        <source>Software updates. Members do not install updates in windows for all deployments any more.</source>
        <translation>软件更新。成员不再在用于所有部署的维护时段内安装更新。</translation>
    </message>
    <message>
        <source>Task sequences. Members do not run them in windows for all deployments any more.</source>
        <translation>任务序列。成员不再在用于所有部署的维护时段内运行任务序列。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>An opening in a list: %1 weekday, date and time, %2 a time or the same</extracomment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Details of the maintenance window</source>
        <translation>维护时段的详细信息</translation>
    </message>
    <message>
        <source>No window selected</source>
        <translation>未选择维护时段</translation>
    </message>
    <message>
        <source>Select a maintenance window to see when it opens, and for whom.</source>
        <translation>选择一个维护时段，可查看其何时打开以及适用于哪些客户端。</translation>
    </message>
    <message>
        <source>Disabled: it does not count</source>
        <translation>已禁用：不生效</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Next opening</source>
        <translation>下次打开</translation>
    </message>
    <message>
        <source>For</source>
        <translation>适用于</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>集合</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n 个客户端</numerusform>
        </translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>No opening to come</source>
        <translation>今后不再打开</translation>
    </message>
    <message>
        <source>Next openings, site time (%1)</source>
        <extracomment>%1 a time zone</extracomment>
        <translation>接下来的打开时间，站点时间 (%1)</translation>
    </message>
    <message>
        <source>If it were enabled, site time (%1)</source>
        <translation>如果启用，站点时间 (%1)</translation>
    </message>
    <message>
        <source>A year ahead...</source>
        <translation>未来一年...</translation>
    </message>
    <message>
        <source>Twelve months, and where they differ from what one would think</source>
        <translation>十二个月，以及与一般预期不同之处</translation>
    </message>
</context>
<context>
    <name>wk::WindowEditor</name>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>继续编辑</translation>
    </message>
    <message>
        <source>Maintenance window: %1</source>
        <extracomment>%1 the name of a maintenance window</extracomment>
        <translation>维护时段：%1</translation>
    </message>
    <message>
        <source>New maintenance window</source>
        <translation>新建维护时段</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Discard changes?</source>
        <translation>是否放弃更改？</translation>
    </message>
    <message>
        <source>Shown as soon as nothing is wrong with the window.</source>
        <translation>维护时段正确无误后，将显示在此处。</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>尚未更改任何内容。</translation>
    </message>
</context>
<context>
    <name>wk::WindowForm</name>
    <message>
        <source>Ena&amp;bled</source>
        <translation>已启用(&amp;B)</translation>
    </message>
    <message>
        <source>Replace t&amp;he schedule</source>
        <translation>替换计划(&amp;H)</translation>
    </message>
    <message>
        <source>Coordinated &amp;Universal Time (UTC)</source>
        <translation>通用协调时间 (UTC)(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Descri&amp;ption</source>
        <translation>描述(&amp;P)</translation>
    </message>
    <message>
        <source>All deployments</source>
        <translation>所有部署</translation>
    </message>
    <message>
        <source>Software updates</source>
        <translation>软件更新</translation>
    </message>
    <message>
        <source>Task sequences</source>
        <translation>任务序列</translation>
    </message>
    <message>
        <source>&amp;Applies to</source>
        <translation>应用于(&amp;A)</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Title of the group with effective date, start and end</extracomment>
        <translation>时间</translation>
    </message>
    <message>
        <source>E&amp;ffective date</source>
        <translation>生效日期(&amp;F)</translation>
    </message>
    <message>
        <source>Year-month-day, such as 2026-03-29; the first day of the pattern</source>
        <translation>年-月-日，例如 2026-03-29；定期模式的第一天</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>开始(&amp;S)</translation>
    </message>
    <message>
        <source>Hours and minutes, such as 22:00</source>
        <translation>小时和分钟，例如 22:00</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>结束(&amp;E)</translation>
    </message>
    <message>
        <source>Hours and minutes, such as 02:00; earlier than the start is the next day. Hours beyond 24, such as 26:00, and a date with a time are understood too.</source>
        <translation>小时和分钟，例如 02:00；早于开始时间表示次日。也可输入超过 24 的小时数，例如 26:00，或带日期的时间。</translation>
    </message>
    <message>
        <source>Windows that follow each other without a gap act as one on clients</source>
        <translation>首尾相接的维护时段在客户端上视为一个</translation>
    </message>
    <message>
        <source>on the next day, %1</source>
        <extracomment>%1 a length of time; beside the end of a window</extracomment>
        <translation>次日，%1</translation>
    </message>
    <message>
        <source>until %1, %2</source>
        <extracomment>%1 weekday, date and time, %2 a length of time; beside the end of a window</extracomment>
        <translation>至 %1，%2</translation>
    </message>
    <message>
        <source>Do not split</source>
        <translation>不拆分</translation>
    </message>
    <message>
        <source>Split into se&amp;veral</source>
        <translation>拆分为多个(&amp;V)</translation>
    </message>
</context>
<context>
    <name>wk::WindowPreview</name>
    <message>
        <source>&amp;Copy token</source>
        <translation>复制令牌(&amp;C)</translation>
    </message>
    <message>
        <source>Schedule token</source>
        <translation>计划令牌</translation>
    </message>
    <message>
        <source>Paste to&amp;ken</source>
        <translation>粘贴令牌(&amp;K)</translation>
    </message>
    <message>
        <source>Takes date, times and recurrence from the token on the clipboard</source>
        <translation>从剪贴板上的令牌获取日期、时间和定期模式</translation>
    </message>
    <message>
        <source>The schedule is shown here as soon as nothing is wrong with it.</source>
        <translation>计划正确无误后，将显示在此处。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>An opening in a list: %1 weekday, date and time, %2 a time or the same</extracomment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>No opening to come</source>
        <extracomment>%1 a time zone</extracomment>
        <translation>今后不再打开</translation>
    </message>
    <message>
        <source>Next openings, site time (%1)</source>
        <translation>接下来的打开时间，站点时间 (%1)</translation>
    </message>
    <message>
        <source>A year ahead...</source>
        <translation>未来一年...</translation>
    </message>
    <message>
        <source>Twelve months of what is typed, and where they differ from what one would think (Ctrl+Shift+Y)</source>
        <translation>按所填内容显示十二个月，以及与一般预期不同之处 (Ctrl+Shift+Y)</translation>
    </message>
</context>
<context>
    <name>wk::WindowTableModel</name>
    <message>
        <source>Disabled</source>
        <translation>已禁用</translation>
    </message>
    <message>
        <source>If it were enabled: %1</source>
        <extracomment>%1 when a window opens, such as a date and a time, or &quot;Over&quot;</extracomment>
        <translation>如果启用：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n 个成员</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>集合</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Next opening</source>
        <translation>下次打开</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>已启用</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
</context>
<context>
    <name>wk::WindowsPanel</name>
    <message>
        <source>Search maintenance windows</source>
        <translation>搜索维护时段</translation>
    </message>
</context>
<context>
    <name>wk::WindowsView</name>
    <message>
        <source>Maintenance windows</source>
        <translation>维护时段</translation>
    </message>
    <message>
        <source>Search windows</source>
        <translation>搜索维护时段</translation>
    </message>
    <message>
        <source>Add window</source>
        <translation>添加维护时段</translation>
    </message>
    <message>
        <source>No maintenance window matches</source>
        <translation>没有匹配的维护时段</translation>
    </message>
    <message>
        <source>Nothing that is said about a window or its collection is like this.</source>
        <translation>所有维护时段及其集合的信息中均未找到搜索的内容。</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>No maintenance window</source>
        <translation>没有维护时段</translation>
    </message>
    <message>
        <source>This collection has no maintenance window: its members may be changed at any time, unless another of their collections has one.</source>
        <translation>此集合没有维护时段：可随时对其成员进行更改，除非成员所属的其他集合有维护时段。</translation>
    </message>
    <message>
        <source>No maintenance windows in this site</source>
        <translation>此站点没有维护时段</translation>
    </message>
    <message>
        <source>Its clients may be changed at any time.</source>
        <translation>可随时对其客户端进行更改。</translation>
    </message>
    <message>
        <source>They are defined on collections, and there is none yet. Clients may be changed at any time.</source>
        <translation>维护时段在集合上定义，而目前还没有集合。可随时对客户端进行更改。</translation>
    </message>
    <message>
        <source>This collection has no direct members: its windows apply to nobody. Subcollections do not inherit them.</source>
        <translation>此集合没有直接成员：其维护时段不适用于任何客户端。子集合不会继承这些维护时段。</translation>
    </message>
    <message>
        <source>Effective for the members of this collection; subcollections do not inherit.</source>
        <translation>对此集合的成员生效；子集合不继承。</translation>
    </message>
    <message>
        <source>&amp;Add window...</source>
        <translation>添加维护时段(&amp;A)...</translation>
    </message>
    <message>
        <source>&amp;Edit...</source>
        <translation>编辑(&amp;E)...</translation>
    </message>
    <message>
        <source>D&amp;uplicate to other collections...</source>
        <translation>复制到其他集合(&amp;U)...</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制到集合</translation>
    </message>
    <message>
        <source>E&amp;nable</source>
        <translation>启用(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Disable</source>
        <translation>禁用(&amp;D)</translation>
    </message>
    <message>
        <source>Copy schedule &amp;token</source>
        <translation>复制计划令牌(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Select all</source>
        <translation>全选(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;how collection</source>
        <translation>显示集合(&amp;H)</translation>
    </message>
    <message>
        <source>Make a maintenance window (Insert)</source>
        <translation>新建维护时段 (Insert)</translation>
    </message>
    <message>
        <source>Look at the window and change it (Return)</source>
        <translation>查看和更改维护时段 (Enter)</translation>
    </message>
    <message>
        <source>Make the same windows on other collections (Ctrl+D)</source>
        <translation>在其他集合上创建相同的维护时段 (Ctrl+D)</translation>
    </message>
    <message>
        <source>Let the windows count again</source>
        <translation>让维护时段重新生效</translation>
    </message>
    <message>
        <source>Keep the windows, but let them not count</source>
        <translation>保留维护时段，但不让其生效</translation>
    </message>
    <message numerus="yes">
        <source>Made %n maintenance window(s).</source>
        <translation>
            <numerusform>已创建 %n 个维护时段。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was done, because somebody else has changed the same in the meantime: %1. The table shows how it is now; look at it, and do it again if it is still right.</source>
        <extracomment>%1 which record</extracomment>
        <translation>未执行任何操作，因为其他用户在此期间已更改同一内容：%1。表格显示的是当前状态；请查看，如仍有必要，请重新操作。</translation>
    </message>
    <message>
        <source>Nothing was done: %1.</source>
        <extracomment>%1 why, %2 which record</extracomment>
        <translation>未执行任何操作：%1。</translation>
    </message>
    <message>
        <source>Nothing was done: %1 (%2).</source>
        <translation>未执行任何操作：%1 (%2)。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message numerus="yes">
        <source>Enabled %n maintenance window(s).</source>
        <translation>
            <numerusform>已启用 %n 个维护时段。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disabled %n maintenance window(s).</source>
        <translation>
            <numerusform>已禁用 %n 个维护时段。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n maintenance window(s).</source>
        <translation>
            <numerusform>已删除 %n 个维护时段。</numerusform>
        </translation>
    </message>
    <message>
        <source>Who changed the window, and how to bring a state back (Ctrl+H)</source>
        <translation>查看谁更改了此维护时段，以及如何恢复以前的状态 (Ctrl+H)</translation>
    </message>
    <message>
        <source>The collection that the maintenance window is for:</source>
        <translation>此维护时段所属的集合：</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>History of %1</source>
        <extracomment>Window title; %1 a maintenance window</extracomment>
        <translation>%1 的历史记录</translation>
    </message>
    <message>
        <source>De&amp;lete...</source>
        <translation>删除(&amp;L)...</translation>
    </message>
    <message>
        <source>Delete the windows, with a look at what that means first (Delete)</source>
        <translation>删除维护时段，删除前可先查看影响 (Delete)</translation>
    </message>
    <message>
        <source>Delete maintenance windows</source>
        <translation>删除维护时段</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n maintenance window(s): %1?</source>
        <extracomment>%1 names of maintenance windows</extracomment>
        <translation>
            <numerusform>是否删除 %n 个维护时段：%1？</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>A &amp;year ahead...</source>
        <translation>未来一年(&amp;Y)...</translation>
    </message>
    <message>
        <source>Where daylight saving and short months make the window open at another time than one would think (Ctrl+Shift+Y)</source>
        <translation>查看因夏令时或天数较少的月份而与一般预期不同的打开时间 (Ctrl+Shift+Y)</translation>
    </message>
    <message>
        <source>H&amp;istory...</source>
        <translation>历史记录(&amp;I)...</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>集合</translation>
    </message>
</context>
<context>
    <name>wk::WorkSwitch</name>
    <message>
        <source>Kind of work</source>
        <translation>工作类型</translation>
    </message>
    <message>
        <source>Look at maintenance windows as this kind of work does</source>
        <translation>按此类工作的视角查看维护时段</translation>
    </message>
</context>
<context>
    <name>wk::YearCalendar</name>
    <message>
        <source>Openings from %1 to %2</source>
        <extracomment>%1 and %2 months with their years</extracomment>
        <translation>从 %1 到 %2 的打开时间</translation>
    </message>
</context>
<context>
    <name>wk::YearDialog</name>
    <message>
        <source>%1 (site)</source>
        <extracomment>A clock to choose: %1 the time zone of the site</extracomment>
        <translation>%1 (站点)</translation>
    </message>
    <message numerus="yes">
        <source>%1 (site and %n client(s))</source>
        <extracomment>A clock to choose: %1 the time zone of the site and of some clients</extracomment>
        <translation>
            <numerusform>%1 (站点和 %n 个客户端)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n client(s))</source>
        <translation>
            <numerusform>%1 (%n 个客户端)</numerusform>
        </translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>不同之处</translation>
    </message>
    <message>
        <source>What differs from what one would think</source>
        <translation>与一般预期不同之处</translation>
    </message>
    <message>
        <source>A year ahead</source>
        <extracomment>Window title; %1 a maintenance window</extracomment>
        <translation>未来一年</translation>
    </message>
    <message>
        <source>A year ahead: %1</source>
        <translation>未来一年：%1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>On the c&amp;lock of</source>
        <translation>时钟(&amp;L)</translation>
    </message>
    <message>
        <source>Openings are shown in this time zone</source>
        <translation>打开时间按此时区显示</translation>
    </message>
    <message>
        <source>Nothing odd in the next twelve months</source>
        <translation>未来十二个月没有异常</translation>
    </message>
    <message>
        <source>It is disabled and does not count. If it were enabled, it would open like this.</source>
        <translation>此维护时段已禁用，不生效。如果启用，将按如下方式打开。</translation>
    </message>
</context>
<context>
    <name>wk::YearLegend</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Opens</source>
        <extracomment>of a window, on a day</extracomment>
        <translation>打开</translation>
    </message>
    <message>
        <source>Differs from what one would think</source>
        <translation>与一般预期不同</translation>
    </message>
</context>
<context>
    <name>wk::YearModel</name>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Planned</source>
        <extracomment>the start that the schedule says</extracomment>
        <translation>计划时间</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>实际情况</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>详细说明</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2 (%n times)</source>
        <extracomment>%1 and %2 weekdays with dates, %n how many openings these are</extracomment>
        <translation>
            <numerusform>%1 至 %2 (%n 次)</numerusform>
        </translation>
    </message>
</context>
</TS>
