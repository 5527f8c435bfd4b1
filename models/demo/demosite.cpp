// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demosite.h"

#include "demo/collectiontree.h"
#include "demo/deploymentplan.h"
#include "demo/growth.h"

#include <algorithm>

namespace wk {

namespace {

/// How many clients it takes to open a branch, or to roll out software in one wave more.
constexpr qint64 clientsPerCollection = 50;

} // namespace

SiteContent demoSite(const DemoWish &wish)
{
    const DemoDays days(wish.now);
    const qint64 count = std::max<qint64>(wish.clients, 0);
    // Each part draws from its own, so that a company of another size differs in size.
    Chance chance(wish.seed);
    Chance ofWindows(chance.next());
    Chance ofComputers(chance.next());
    Chance ofMembers(chance.next());

    CollectionTree tree(days, ofWindows);
    for (const CollectionPlan &plan : builtInCollections() + operationalCollections() + windowCollections()) {
        tree.add(plan);
    }
    const qint64 more = wish.collections ? *wish.collections - tree.size() : count / clientsPerCollection;
    const Growth growth(tree, more);

    SiteContent content;
    content.sites = sitesOf(days.instant(0));
    std::sort(content.sites.begin() + 1, content.sites.end(),
              [](const Site &left, const Site &right) { return left.code < right.code; });
    content.fallbackStatusPoints = fallbackStatusPoints();
    content.clients.reserve(count);
    for (const Computer &computer : computers(count, ofComputers)) {
        const qint64 joined = tree.join(computer);
        growth.join(tree, computer, joined, wish.membershipsPerClient.value_or(0), ofMembers);
        content.clients.append(computer.client);
    }
    addDeployments(content, tree, growth.waves(), days);
    tree.writeTo(content);
    return content;
}

} // namespace wk
