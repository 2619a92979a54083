-- The requests that wrk sends, to a thousand users in turn. It prints the results as one line of JSON.
-- Arguments: the method, the path with {user} in it, the file with the bodies, a line each, which every user gets in turn, and the
-- cookie, which may be empty.
local requests, next_request = {}, 0

function init(arguments)
    local method, path, cookie = arguments[1], arguments[2], arguments[4]
    local headers = { ["Content-Type"] = "application/json" }
    if cookie ~= nil and cookie ~= "" then headers["Cookie"] = cookie end
    local bodies = {}
    for body in io.lines(arguments[3]) do bodies[#bodies + 1] = body end
    for turn = 1, math.max(#bodies, 1) do
        for user = 1, 1000 do
            local path_of_user = path:gsub("{user}", "u" .. user)
            requests[#requests + 1] = wrk.format(method, path_of_user, headers, bodies[turn])
        end
    end
end

function request()
    next_request = next_request % #requests + 1
    return requests[next_request]
end

function done(summary, latency)
    local errors = summary.errors
    print(string.format(
        'result {"requests": %d, "microseconds": %d, "p99": %d, "refused": %d, "broken": %d}',
        summary.requests, summary.duration, latency:percentile(99), errors.status,
        errors.connect + errors.read + errors.write + errors.timeout
    ))
end
