// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/httpservice.h"

#include <fcntl.h>

#include <algorithm>
#include <thread>

namespace wk {

namespace {

/// For a head of the greatest length and a hundred headers and more. Connections that had a request keep it.
constexpr size_t memoryOfAConnection = 24 * 1024;
/// How long a sender may take for each step while others wait for the memory its body has.
constexpr std::chrono::milliseconds bodyPatience{1'500};

/// The time limit of libmicrohttpd, in seconds. It is for those that do not read their answers; the others
/// are the places'.
unsigned secondsOf(const PlaceLimits &limits)
{
    return static_cast<unsigned>(std::chrono::ceil<std::chrono::seconds>(limits.idle).count()) + 1;
}

std::chrono::milliseconds tickOf(const PlaceLimits &limits)
{
    return std::clamp(std::min(limits.request, limits.idle) / 8, std::chrono::milliseconds(10),
                      std::chrono::milliseconds(250));
}

/// What goes wrong with a connection is the sender's doing, and counted; a line for each would fill the disk.
void keepSilent(void *, const char *, va_list) { }

MHD_Result collectHeader(void *headers, MHD_ValueKind, const char *name, size_t nameSize, const char *value,
                         size_t valueSize)
{
    static_cast<QList<RequestHead::Header> *>(headers)->append(
        {QByteArray::fromRawData(name, static_cast<qsizetype>(nameSize)),
         QByteArray::fromRawData(value, static_cast<qsizetype>(valueSize))});
    return MHD_YES;
}

qint64 headLengthOf(MHD_Connection *mhd)
{
    const auto *const info = MHD_get_connection_info(mhd, MHD_CONNECTION_INFO_REQUEST_HEADER_SIZE);
    return info ? static_cast<qint64>(info->header_size) : 0;
}

RequestHead headOf(MHD_Connection *mhd, const QByteArray &target, const char *method, const char *version)
{
    RequestHead head{method, target, version, {}, headLengthOf(mhd)};
    MHD_get_connection_values_n(mhd, MHD_HEADER_KIND, &collectHeader, &head.headers);
    return head;
}

unsigned statusOf(IntakeAnswer answer)
{
    switch (answer) {
    case IntakeAnswer::Stored: return MHD_HTTP_OK;
    case IntakeAnswer::NotAReport: return MHD_HTTP_BAD_REQUEST;
    case IntakeAnswer::Full: return MHD_HTTP_SERVICE_UNAVAILABLE;
    }
    Q_UNREACHABLE();
}

} // namespace

HttpService::HttpService(Descriptor listening, const QByteArray &path, const HttpLimits &limits,
                         Intake &intake)
    : m_rules{path, limits.body}
    , m_intake(intake)
    , m_address(addressOf(listening))
    , m_seconds(secondsOf(limits.places))
    , m_places(limits.places)
    , m_memory(limits.memory, bodyPatience)
{
    for (int i = 0; i < limits.threads; ++i) {
        m_loops.push_back(
            std::make_unique<HttpLoop>(startedDaemon(), [this](int socket) { m_places.leave(socket); }));
    }
    // The first connection may end while the door is still being put into its place.
    const std::lock_guard lock(m_mutex);
    m_door = std::make_unique<Door>(std::move(listening), m_rules, m_places, tickOf(limits.places),
                                    Door::Calls{[this](Visitor visitor) { comeIn(std::move(visitor)); },
                                                [this](const Verdict &verdict) { count(verdict); },
                                                [this](Places::Clock::time_point now) { tick(now); }});
}

std::unique_ptr<MHD_Daemon, StopDaemon> HttpService::startedDaemon()
{
    // Places are counted at the door, so that the limit here must never be met.
    const unsigned noLimit = 1'000'000;
    std::unique_ptr<MHD_Daemon, StopDaemon> daemon(MHD_start_daemon(
        MHD_USE_EPOLL | MHD_ALLOW_SUSPEND_RESUME | MHD_USE_NO_LISTEN_SOCKET, 0, nullptr, nullptr,
        &HttpService::handleRequest, this, MHD_OPTION_CONNECTION_MEMORY_LIMIT, memoryOfAConnection,
        MHD_OPTION_CONNECTION_LIMIT, noLimit, MHD_OPTION_CONNECTION_TIMEOUT, m_seconds,
        MHD_OPTION_URI_LOG_CALLBACK, &HttpService::notifyTarget, this, MHD_OPTION_NOTIFY_CONNECTION,
        &HttpService::notifyConnection, this, MHD_OPTION_NOTIFY_COMPLETED, &HttpService::notifyCompleted,
        this, MHD_OPTION_EXTERNAL_LOGGER, &keepSilent, nullptr, MHD_OPTION_END));
    if (!daemon) {
        throw std::bad_alloc();
    }
    return daemon;
}

HttpService::~HttpService()
{
    end();
}

RefusedRequests HttpService::refused() const
{
    const std::lock_guard lock(m_mutex);
    return m_refused;
}

void HttpService::comeIn(Visitor visitor)
{
    m_loops[m_comings++ % m_loops.size()]->comeIn(std::move(visitor));
}

void HttpService::notifyConnection(void *self, MHD_Connection *mhd, void **context,
                                   MHD_ConnectionNotificationCode code)
{
    auto *const service = static_cast<HttpService *>(self);
    if (code == MHD_CONNECTION_NOTIFY_STARTED) {
        *context = service->begun(mhd).release();
    } else {
        const std::unique_ptr<Connection> connection(static_cast<Connection *>(*context));
        service->closed(*connection);
    }
}

std::unique_ptr<HttpService::Connection> HttpService::begun(MHD_Connection *mhd)
{
    const auto *const socket = MHD_get_connection_info(mhd, MHD_CONNECTION_INFO_CONNECTION_FD);
    const auto *const address = MHD_get_connection_info(mhd, MHD_CONNECTION_INFO_CLIENT_ADDRESS);
    const auto *const daemon = MHD_get_connection_info(mhd, MHD_CONNECTION_INFO_DAEMON);
    const auto loop = std::find_if(m_loops.begin(), m_loops.end(),
                                   [&](const auto &one) { return one->owns(daemon->daemon); });
    auto connection = std::make_unique<Connection>();
    connection->socket = socket->connect_fd;
    connection->loop = loop->get();
    connection->sender = hostOf(address->client_addr);
    return connection;
}

void HttpService::closed(const Connection &connection)
{
    m_places.leave(connection.socket);
    if (connection.lingers) {
        const std::lock_guard lock(m_mutex);
        if (!m_ended) {
            // The socket itself is closed by libmicrohttpd in a moment.
            m_door->linger(Descriptor(fcntl(connection.socket, F_DUPFD_CLOEXEC, 0)));
        }
    }
}

void *HttpService::notifyTarget(void *self, const char *target, MHD_Connection *mhd)
{
    auto *const service = static_cast<HttpService *>(self);
    Connection &connection = *static_cast<Connection *>(
        MHD_get_connection_info(mhd, MHD_CONNECTION_INFO_SOCKET_CONTEXT)->socket_context);
    connection.request.emplace();
    connection.request->target = target;
    service->m_places.began(connection.socket, Places::Clock::now());
    return &connection;
}

MHD_Result HttpService::handleRequest(void *self, MHD_Connection *mhd, const char *, const char *method,
                                      const char *version, const char *bytes, size_t *count, void **context)
{
    auto *const service = static_cast<HttpService *>(self);
    Connection &connection = *static_cast<Connection *>(*context);
    Request &request = *connection.request;
    switch (request.stage) {
    case Request::Stage::Head:
        return service->headIsThere(mhd, connection, headOf(mhd, request.target, method, version));
    case Request::Stage::Body:
        if (*count == 0) {
            return service->bodyIsThere(mhd, connection);
        }
        return service->bodyComes(mhd, connection, bytes, count);
    case Request::Stage::Refused:
        return service->queue(mhd, connection, static_cast<unsigned>(request.verdict.status));
    case Request::Stage::Asked: return service->answer(mhd, connection);
    case Request::Stage::Answered: return MHD_NO;
    }
    Q_UNREACHABLE();
}

MHD_Result HttpService::headIsThere(MHD_Connection *mhd, Connection &connection, const RequestHead &head)
{
    Request &request = *connection.request;
    request.verdict = judged(head, m_rules);
    if (request.verdict.status == Verdict::Status::Welcome) {
        m_memory.announce(connection.socket, request.verdict.body, Places::Clock::now());
        request.stage = Request::Stage::Body;
        return MHD_YES;
    }
    count(request.verdict);
    request.stage = Request::Stage::Refused;
    if (!request.verdict.ends && !hasBody(head)) {
        // libmicrohttpd ends a connection that is answered here, and keeps one that is answered later.
        return MHD_YES;
    }
    connection.lingers = true;
    return m_answers.queue(mhd, static_cast<unsigned>(request.verdict.status), true);
}

MHD_Result HttpService::bodyComes(MHD_Connection *mhd, Connection &connection, const char *bytes,
                                  size_t *count)
{
    Request &request = *connection.request;
    const auto size = static_cast<qsizetype>(*count);
    {
        const std::lock_guard lock(m_mutex);
        if (m_ended || m_places.isLeaving(connection.socket)) {
            request.stage = Request::Stage::Answered;
            return MHD_NO;
        }
        if (!m_memory.ask(connection.socket, size, Places::Clock::now())) {
            // What is not taken here is offered again when the connection is woken.
            MHD_suspend_connection(mhd);
            m_waitingForMemory.emplace(connection.socket, Suspended{connection.loop, mhd});
            return MHD_YES;
        }
    }
    QByteArray &body = request.body;
    if (const qsizetype needed = body.size() + size; needed > body.capacity()) {
        // Never more than was announced, which a list that grows by itself would take in the end.
        body.reserve(std::min<qsizetype>(request.verdict.body, std::max(needed, 2 * body.size())));
    }
    body.append(bytes, size);
    *count = 0;
    return MHD_YES;
}

MHD_Result HttpService::bodyIsThere(MHD_Connection *mhd, Connection &connection)
{
    Request &request = *connection.request;
    m_places.complete(connection.socket);
    wake(m_memory.arrived(connection.socket, Places::Clock::now()));
    request.stage = Request::Stage::Asked;
    request.question = std::make_shared<Question>();
    request.question->waiting = Suspended{connection.loop, mhd};
    {
        const std::lock_guard lock(m_mutex);
        if (m_ended) {
            return MHD_NO;
        }
        // A connection with a time limit of its own is first answered and then read from: who has said that
        // nothing more comes would be taken for gone.
        MHD_set_connection_option(mhd, MHD_CONNECTION_OPTION_TIMEOUT, m_seconds + 1);
        MHD_suspend_connection(mhd);
        m_questions.emplace(connection.socket, request.question);
    }
    m_intake.take(std::exchange(request.body, {}), connection.sender,
                  [question = request.question](IntakeAnswer answer) {
                      const std::lock_guard lock(question->mutex);
                      question->answer = answer;
                      if (question->waiting) {
                          question->waiting->resume();
                      }
                  });
    return MHD_YES;
}

MHD_Result HttpService::answer(MHD_Connection *mhd, Connection &connection)
{
    Request &request = *connection.request;
    const std::lock_guard lock(request.question->mutex);
    if (!request.question->answer) {
        return MHD_NO;
    }
    request.stage = Request::Stage::Answered;
    return queue(mhd, connection, statusOf(*request.question->answer));
}

MHD_Result HttpService::queue(MHD_Connection *mhd, const Connection &connection, unsigned status)
{
    const bool last = m_stopping && m_places.isLast(connection.socket, lengthOf(mhd, *connection.request));
    return m_answers.queue(mhd, status, last);
}

qint64 HttpService::lengthOf(MHD_Connection *mhd, const Request &request)
{
    return headLengthOf(mhd) + request.verdict.body;
}

void HttpService::notifyCompleted(void *self, MHD_Connection *mhd, void **context,
                                  MHD_RequestTerminationCode code)
{
    if (auto *const connection = static_cast<Connection *>(*context)) {
        static_cast<HttpService *>(self)->completed(mhd, *connection, code);
    }
}

void HttpService::completed(MHD_Connection *mhd, Connection &connection, MHD_RequestTerminationCode code)
{
    const Request &request = *connection.request;
    if (code == MHD_REQUEST_TERMINATED_COMPLETED_OK) {
        MHD_set_connection_option(mhd, MHD_CONNECTION_OPTION_TIMEOUT, m_seconds);
        m_places.answered(connection.socket, lengthOf(mhd, request), Places::Clock::now());
    } else if (code == MHD_REQUEST_TERMINATED_WITH_ERROR && request.stage == Request::Stage::Head) {
        // libmicrohttpd has answered by itself: it could not read the head.
        const auto *const info = MHD_get_connection_info(mhd, MHD_CONNECTION_INFO_HTTP_STATUS);
        using enum Verdict::Status;
        if (info && info->http_status == MHD_HTTP_CONTENT_TOO_LARGE) {
            count({ContentTooLarge, true});
        } else if (info) {
            // In a head that it has read to its end, it refuses lengths that are no numbers.
            count({headLengthOf(mhd) > 0 ? BadRequest : HeadTooLarge, true});
        }
        connection.lingers = true;
    }
    const int socket = connection.socket;
    {
        const std::lock_guard lock(m_mutex);
        m_questions.erase(socket);
        m_waitingForMemory.erase(socket);
    }
    connection.request.reset();
    wake(m_memory.giveBack(socket, Places::Clock::now()));
}

void HttpService::count(const Verdict &verdict)
{
    const std::lock_guard lock(m_mutex);
    switch (verdict.status) {
    case Verdict::Status::Welcome: break;
    case Verdict::Status::NotFound: ++m_refused.path; break;
    case Verdict::Status::MethodNotAllowed: ++m_refused.method; break;
    case Verdict::Status::BadRequest: ++(verdict.isMalformed ? m_refused.headers : m_refused.length); break;
    case Verdict::Status::LengthRequired: ++m_refused.length; break;
    case Verdict::Status::ContentTooLarge: ++m_refused.size; break;
    case Verdict::Status::HeadTooLarge:
    case Verdict::Status::VersionNotSupported: ++m_refused.headers; break;
    }
}

void HttpService::tick(Places::Clock::time_point now)
{
    int late = m_places.tellTheLate(now);
    for (const int socket : m_memory.tooSlow(now)) {
        late += m_places.dismiss(socket) ? 1 : 0;
    }
    QList<int> gone;
    {
        const std::lock_guard lock(m_mutex);
        m_refused.time += late;
        for (const auto &waiting : m_waitingForMemory) {
            if (m_places.isLeaving(waiting.first)) {
                gone.append(waiting.first);
            }
        }
    }
    wake(gone);
}

void HttpService::wake(const QList<int> &sockets)
{
    if (sockets.isEmpty()) {
        return;
    }
    const std::lock_guard lock(m_mutex);
    for (const int socket : sockets) {
        if (const auto waiting = m_waitingForMemory.find(socket); waiting != m_waitingForMemory.end()) {
            waiting->second.resume();
            m_waitingForMemory.erase(waiting);
        }
    }
}

void HttpService::stop(std::chrono::milliseconds patience)
{
    m_stopping = true;
    m_door->close();
    const auto end = Places::Clock::now() + patience;
    // What was complete when this began may not have been read yet: it has to be quiet for a moment.
    for (int quiet = 0; quiet < 3 && Places::Clock::now() < end;) {
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
        const std::lock_guard lock(m_mutex);
        quiet = m_questions.empty() ? quiet + 1 : 0;
    }
    this->end();
}

void HttpService::end()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ended = true;
        for (const auto &entry : m_questions) {
            const std::lock_guard question(entry.second->mutex);
            if (!entry.second->answer) {
                entry.second->waiting->resume();
            }
            entry.second->waiting.reset();
        }
        for (const auto &waiting : m_waitingForMemory) {
            waiting.second.resume();
        }
        m_waitingForMemory.clear();
    }
    m_door.reset();
    m_loops.clear();
}

} // namespace wk
