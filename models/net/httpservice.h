// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/answers.h"
#include "net/bodymemory.h"
#include "net/door.h"
#include "net/httploop.h"
#include "net/httpserver.h"
#include "net/requesthead.h"

#include <atomic>
#include <mutex>
#include <optional>
#include <unordered_map>

namespace wk {

/// What an HttpServer is made of: the door, libmicrohttpd behind it, and the requests on their way.
///
/// A connection belongs to one of the loops, and all calls for it come on its thread; that of the door lets
/// connections in and looks at the clock. What they share is under the mutex. The intake answers on any
/// thread, and knows nothing but the `Question`.
class HttpService
{
public:
    HttpService(Descriptor listening, const QByteArray &path, const HttpLimits &limits, Intake &intake);
    /// Ends all connections at once.
    ~HttpService();
    HttpService(const HttpService &) = delete;
    HttpService &operator=(const HttpService &) = delete;

    [[nodiscard]] const QString &address() const { return m_address; }
    [[nodiscard]] RefusedRequests refused() const;
    void stop(std::chrono::milliseconds patience);

private:
    /// A connection that libmicrohttpd leaves alone until it is told otherwise.
    struct Suspended
    {
        HttpLoop *loop;
        MHD_Connection *mhd;

        void resume() const { loop->resume(mhd); }
    };
    /// A body that the intake has, and the connection that waits for the answer.
    struct Question
    {
        std::mutex mutex;
        std::optional<Suspended> waiting; ///< none once nobody waits any more
        std::optional<IntakeAnswer> answer;
    };
    /// A request on its way.
    struct Request
    {
        enum class Stage { Head, Body, Refused, Asked, Answered };

        QByteArray target; ///< as it came
        Stage stage = Stage::Head;
        Verdict verdict;
        QByteArray body;
        std::shared_ptr<Question> question;
    };
    /// What libmicrohttpd keeps with a connection for us.
    struct Connection
    {
        int socket = -1;
        HttpLoop *loop = nullptr; ///< the one it belongs to
        QString sender;
        std::optional<Request> request;
        bool lingers = false; ///< its sender may still be sending
    };

    // What libmicrohttpd calls; `self` is the service.
    static void notifyConnection(void *self, MHD_Connection *mhd, void **context,
                                 MHD_ConnectionNotificationCode code);
    static void *notifyTarget(void *self, const char *target, MHD_Connection *mhd);
    static MHD_Result handleRequest(void *self, MHD_Connection *mhd, const char *url, const char *method,
                                    const char *version, const char *bytes, size_t *count, void **context);
    static void notifyCompleted(void *self, MHD_Connection *mhd, void **context,
                                MHD_RequestTerminationCode code);

    /// Of head and body, in bytes.
    static qint64 lengthOf(MHD_Connection *mhd, const Request &request);
    [[nodiscard]] std::unique_ptr<MHD_Daemon, StopDaemon> startedDaemon();
    [[nodiscard]] std::unique_ptr<Connection> begun(MHD_Connection *mhd);
    void closed(const Connection &connection);
    MHD_Result headIsThere(MHD_Connection *mhd, Connection &connection, const RequestHead &head);
    MHD_Result bodyComes(MHD_Connection *mhd, Connection &connection, const char *bytes, size_t *count);
    MHD_Result bodyIsThere(MHD_Connection *mhd, Connection &connection);
    MHD_Result answer(MHD_Connection *mhd, Connection &connection);
    MHD_Result queue(MHD_Connection *mhd, const Connection &connection, unsigned status);
    void completed(MHD_Connection *mhd, Connection &connection, MHD_RequestTerminationCode code);
    void count(const Verdict &verdict);
    void comeIn(Visitor visitor);
    void tick(Places::Clock::time_point now);
    void wake(const QList<int> &sockets);
    void end();

    RequestRules m_rules;
    Intake &m_intake;
    QString m_address;
    unsigned m_seconds; ///< the time limit of libmicrohttpd
    Places m_places;
    BodyMemory m_memory;
    Answers m_answers;
    std::atomic<bool> m_stopping = false; ///< connections end with the last answer to what had come

    mutable std::mutex m_mutex;
    bool m_ended = false;
    RefusedRequests m_refused;
    std::unordered_map<int, Suspended> m_waitingForMemory;
    std::unordered_map<int, std::shared_ptr<Question>> m_questions;

    std::vector<std::unique_ptr<HttpLoop>> m_loops;
    size_t m_comings = 0; ///< so many have come in; the door's thread only
    std::unique_ptr<Door> m_door;
};

} // namespace wk
