-- The requests that wrk sends, to a thousand users in turn. It prints the results as one line of JSON.
-- Arguments: the method, the path with {user} in it, the file with the body, and the cookie, which may be empty.
local requests, next_request = {}, 0

function init(arguments)
    local method, path, file = arguments[1], arguments[2], io.open(arguments[3])
    local body = file:read("*a")
    file:close()
    for user = 1, 1000 do
        local headers = { ["Content-Type"] = "application/json" }
        if arguments[4] ~= nil and arguments[4] ~= "" then headers["Cookie"] = arguments[4] end
        local path_of_user = path:gsub("{user}", "u" .. user)
        requests[user] = wrk.format(method, path_of_user, headers, body ~= "" and body or nil)
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
