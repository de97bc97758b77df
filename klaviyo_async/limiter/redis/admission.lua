-- One admission batch: reports what became of tokens, and asks for more.
--
-- KEYS[1]  the bucket. ARGV[1]  a request, as JSON. Returns a reply, as JSON (see `Reply`).
--
-- A token is held from before its request is sent until the window in which it was counted has
-- surely ended: then no span of a window's length holds more than its limit, wherever the server's
-- windows reset. It is `out` while a process has it, and spent in every window once its request was
-- answered. Processes tell ages, and all that they hold: so their clocks need not agree, and a
-- request or a reply that gets lost does no lasting harm.

local SOON = 100  -- milliseconds
local ALONE = 1000  -- milliseconds in which others would have been here, if they could; less is no matter
local RUNS = 8  -- of servers, that are remembered

local request = cjson.decode(ARGV[1])
local now = request.now
if not now then
  local time = redis.call('TIME')
  now = time[1] * 1000 + time[2] / 1000
end

local raw = redis.call('GET', KEYS[1])
local state = raw and cmsgpack.unpack(raw)

-- Which run of which server this is. What it has on its disk may be older than what processes saw of it,
-- and what a replica has that took over may be as well.
local function this_run()
  if request.run then return request.run end
  local info = redis.pcall('INFO', 'server')  -- an error where the user may not ask
  return type(info) == 'string' and string.sub(string.match(info, 'run_id:(%x+)') or '', 1, 16) or ''
end
local run = this_run()

local function begin()
  state = {
    epoch = request.fresh, windows = {}, processes = {}, now = now,
    closed = 0, closed_at = 0, refusals = 0, ramp = -1, ramp_next = 0, settle = 0,
    shared = 0, doubt = 0, doubts = 0, answered = 0, learned = false,
    run = run, mark = 0, runs = {},
  }
end

-- `runs` tells of earlier runs, and of the last mark that this state has of each. Whether the process
-- has seen a later one, or a run that this state has never heard of: then it is an old state.
local function is_older_than(seen)
  if seen[1] == state.run then return seen[2] > state.mark end
  for _, one in ipairs(state.runs) do
    if one[1] == seen[1] then return seen[2] > one[2] end
  end
  return true
end

-- Whether processes have gone on without Redis, and what they have used meanwhile is not told: none has been
-- here for most of the time that this one was without it.
local away = request.away or 0
if away < ALONE or (state and now - state.now < math.max(away / 2, ALONE)) then away = 0 end

local known = request.seen and request.epoch == (state and state.epoch) and not request.restoring
if not state then
  begin()
  if request.recent or away > 0 then
    -- It was lost: others have used it too, and what they spent is not known yet.
    state.settle = now + request.settle
  end
elseif state.run ~= run then
  -- Others may have seen more: until they have been heard nothing is given out.
  table.insert(state.runs, 1, {state.run, state.mark})
  state.runs[RUNS + 1] = nil
  state.run, state.settle = run, now + request.settle
elseif away > 0 then
  state.settle = now + request.settle
end
if known and is_older_than(request.seen) then
  begin()
  state.settle = now + request.settle
  raw = nil
end

-- This server's clock was set back, or another server has taken over: what lay ahead still does.
local behind = state.now - now
if behind > 0 then
  for _, name in ipairs({'closed', 'closed_at', 'ramp_next', 'settle', 'shared', 'doubt'}) do
    state[name] = state[name] - behind
  end
  for _, window in ipairs(state.windows) do
    for i, time in ipairs(window.times) do window.times[i] = time - behind end
    for _, name in ipairs({'begun', 'opened_after', 'opened_by'}) do
      if window[name] then window[name] = window[name] - behind end
    end
    local reset = window.reset
    if reset then
      reset.earliest, reset.latest = reset.earliest - behind, reset.latest - behind
      reset.remaining_at = reset.remaining_at - behind
    end
  end
  for _, process in pairs(state.processes) do
    process.till, process.seen = process.till - behind, process.seen - behind
    process.gone_at, process.due = process.gone_at - behind, process.due - behind
  end
end
state.now = now

local function reply_nothing(again)
  return cjson.encode({state.epoch, 0, 0, 0, 0, 1, {{0, 0, 0}}, again, 0, {{0, 0}}, {state.run, state.mark}})
end

if request.epoch ~= '' and request.epoch ~= state.epoch and not request.restoring then
  if not raw then redis.call('SET', KEYS[1], cmsgpack.pack(state), 'PX', 60000) end
  return reply_nothing(1)
end

local me = state.processes[request.process]
if me and request.serial < me.serial then return reply_nothing(0) end  -- overtaken: nobody waits for it

-- Windows.

local function window_of(span)
  for _, window in ipairs(state.windows) do
    if window.span == span then return window end
  end
end

-- The bucket has these windows, and no others; new ones count what was spent in the longest.
local function adopt(given)
  local windows, longest = {}, state.windows[#state.windows]
  for i, one in ipairs(given) do
    local window = window_of(one[2])
    if not window then
      window = make_window(one[2])
      window.limit, window.hold = one[1], one[3]
      if longest then take_over(window, longest, now) end
    elseif window.limit ~= one[1] then
      window.limit, window.others = one[1], 0
      if window.reset then window.reset.others = 0 end
    end
    window.hold = one[3]
    windows[i] = window
  end
  state.windows = windows
end

-- What the document says counts until a process has heard otherwise, several times.
if not state.learned then adopt(request.windows) end
if #request.learned > 0 then
  state.learned, state.shared = true, 0
  adopt(request.learned)
end
for _, window in ipairs(state.windows) do expire(window, now) end
local first = state.windows[1]
local steady = state.windows[2] or first

if now >= state.shared then state.shared = 0 end
for _, window in ipairs(state.windows) do
  window.allowance = math.max(1, math.floor(window.limit * request.share + 1e-6))
  window.cap = state.shared == 0 and window.allowance or math.min(window.cap, window.allowance)
end

-- What goes into a short window when the steady quota is spent evenly.
local function even_share(times)
  return math.ceil(times * steady.allowance / steady.span * first.span)
end

-- Others have been seen to use the quota: leave room for them in each short window.
local function mark_shared()
  if state.shared == 0 then first.cap = math.min(first.allowance, even_share(2)) end
  state.shared = now + 3 * math.min(steady.span, 60000)
end

-- Do without what answers say of the windows' ends for a while, longer each time.
local function distrust_resets()
  state.doubts = math.min(state.doubts + 1, 6)
  state.doubt = now + 60000 * 2 ^ state.doubts
  for _, window in ipairs(state.windows) do forget_reset(window, now) end
end

-- Processes.

local function spend(at, count)
  for _, window in ipairs(state.windows) do spend_unseen(window, at, count, now) end
end

-- Those that died took their tokens along: as if spent at the last moment.
for id, process in pairs(state.processes) do
  if process.out > 0 and process.till <= now and id ~= request.process then
    spend(process.till, process.out)
    process.gone, process.gone_at = process.gone + process.out, process.till
    process.out = 0
  end
  if process.out == 0 and now - process.seen > 60000 then state.processes[id] = nil end
end

if not me then
  me = {gone = 0, gone_at = 0, number = -1, credit = 0, due = 0}
  state.processes[request.process] = me
end
local repeated = request.serial == me.serial  -- by its connection: it gets the same
me.out, me.seen, me.serial = request.held, now, request.serial
local out = 0
for _, process in pairs(state.processes) do out = out + process.out end

-- How many of those answered `at` have not been given up for lost, and laid to rest, before.
local function not_spent_yet(at, count)
  if at > me.gone_at then return count end
  local known = math.min(count, me.gone)
  me.gone = me.gone - known
  return count - known
end

-- What the server said.

-- An answer: age, count; age of the sending; for each window that it said something of: its span, how
-- many were left or -1; if it said when the window ends: from when to when, from now. Returns the
-- windows that it was about, with what it said.
local function settle(answer, described)
  local at, sent = now - answer[1], answer[3] and now - answer[3]
  local count = not_spent_yet(at, answer[2])
  state.answered = state.answered + answer[2]
  for _, window in ipairs(state.windows) do
    local report
    for i = 4, #answer do
      if answer[i][1] == window.span then report = answer[i] end
    end
    local present = report
    if not report then
      spend_unseen(window, at, count, now, sent)
    elseif window.span < LEARN_FROM or not report[3] or now < state.doubt then
      spend_until(window, at + window.hold, count, now)
    else
      local agrees
      agrees, present = learn(window, sent, at, now + report[3], now + report[4], count, now)
      if not agrees then
        distrust_resets()
        present = true  -- what it says is left counts all the same
      end
    end
    if present then described[#described + 1] = {window, window.reset, report[2], sent, at} end
  end
end

local function detect_others(window, reset, left, sent, at)
  if left < 0 or window.reset ~= reset then return end
  if reset then
    if left < reset.remaining or sent >= reset.remaining_at then reset.remaining, reset.remaining_at = left, at end
    left = reset.remaining
  end
  local others = window.limit - window.spent - out - left
  if not reset then
    if others > 0 then spend_until(window, now + window.hold, others, now) end
  elseif window.span < LONG then
    reset.others = math.max(reset.others, others)
    if others > math.floor(window.limit / 50) then mark_shared() end
  end
end

-- Which window was full for a refused request, other than the shortest: the next that Retry-After
-- fits. It may fit the shortest too, unless we have used the next one up.
local function full_window(retry)
  for i = 2, retry >= 0 and #state.windows or 0 do
    local window = state.windows[i]
    if retry <= window.span + 1000 then
      return (retry > first.span + 1000 or room_of(window) < 0) and window or nil
    end
  end
end

-- Others have used a window up that we have not.
local function share_window(window, reset)
  local others = window.limit - window.spent - out
  if others <= math.floor(window.limit / 50) then return end
  mark_shared()
  if reset.remaining_at == 0 then
    local left = math.min(2 * others, math.floor(window.limit / 2))
    window.cap = math.min(window.cap, math.max(1, window.limit - left))
  end
end

-- What a 429 says about our idea of the windows, in which there was room.
local function find_fault(full, retry, at)
  local reset = steady.reset
  if not full then
    if retry > first.span + 1000 then return end
    mark_shared()
    first.cap = math.min(first.cap, math.max(even_share(1), math.floor(first.cap / 2)))
    if retry < 0 and state.refusals > 1 and reset then distrust_resets() end
  elseif full == steady and reset then
    local ends = at + retry
    if state.shared > 0 or (reset.earliest - NEAR <= ends and ends <= reset.latest + NEAR) then
      share_window(steady, reset)
      reset.remaining = 0
    else
      distrust_resets()
    end
  end
end

-- `surely_sent` is the latest moment before which it was not sent, whatever the delay on the way.
local function note_refusal(age, retry, sent, status, surely_sent)
  local fresh = sent >= state.closed and sent >= state.closed_at
  if fresh then state.refusals = state.refusals + 1 end
  if status == 429 then
    state.answered = 0
    local full = full_window(retry)
    if fresh and (not full or room_of(full) >= 0) then find_fault(full, retry, now - age) end
    if full and now >= state.doubt then
      learn_from_refusal(full, surely_sent, now - age, retry, request.margin, now)
    end
  end
  if retry <= 0 and fresh then retry = math.min(60000, 1000 * 2 ^ math.min(state.refusals - 1, 10)) end
  if retry > 0 then
    state.closed = math.max(state.closed, now - age + retry + request.margin)
    state.closed_at = now
    state.ramp = first.cap > 1 and 1 or -1
    state.ramp_next = state.closed + first.hold
  end
end

if request.number ~= me.number then  -- else it was told before, and the reply got lost
  local described = {}
  for _, answer in ipairs(request.answered) do settle(answer, described) end
  for _, one in ipairs(described) do detect_others(one[1], one[2], one[3], one[4], one[5]) end
  if request.unknown > 0 then spend(now + request.grace, request.unknown) end
  local told = request.refused
  if told then
    note_refusal(told[1], told[2], now - told[3], told[4], now - (told[5] or told[3]))
  end
  if request.successes > 0 and now >= state.closed then
    state.refusals = 0
    if state.ramp >= 0 then
      state.ramp = state.ramp + 2 * request.successes
      if state.ramp >= first.cap then state.ramp = -1 end
    end
  end
  if state.ramp >= 0 and now >= state.closed then state.ramp = state.ramp + request.released end
  me.number = request.number
end
if me.out == 0 then me.gone = 0 end
if state.ramp >= 0 and now >= state.ramp_next and request.want > 0 then
  state.ramp, state.ramp_next = state.ramp + 1, now + first.hold
end

-- How many there are, and for whom.

local shared = state.shared > 0
local room, probing = 1e9, false
local last = state.windows[#state.windows]

-- How many may go to find out when the last window resets, which has been used up: no more than one
-- in a thousand is refused, and more than one at a time go only once some were let through: then the
-- window has turned, and there is more.
local function probes_of(window)
  if not request.probe or window ~= last or window.reset or now < state.doubt or window.cap > window.spent then return 0 end
  if window.span < LEARN_FROM or window.span >= LONG or window.cap < window.limit then return 0 end
  return math.min(math.floor(state.answered / REQUESTS_PER_PROBE), 1 + window.spent - window.cap)
end

for _, window in ipairs(state.windows) do
  local here, probes = room_of(window, shared, now), probes_of(window)
  if probes > 0 then here, probing = probes, true end
  room = math.min(room, here)
end
room = room - out
if state.ramp >= 0 then room = math.min(room, state.ramp) end
if now < state.closed or now < state.settle then room = 0 end
state.mark = state.mark + 1

-- Whoever is nearer asks sooner. So those who go without while others are served get credit, and
-- what they have coming is left to them, if they are about to ask.
local others, active, owed = 0, 1, 0
for id, process in pairs(state.processes) do
  if id ~= request.process then
    if now - process.seen < 30000 then active = active + 1 end
    if now - process.seen < 3000 and process.waiting > 0 then
      others = others + process.waiting
      if process.credit > math.max(0, me.credit) and math.abs(now - process.due) < SOON then
        owed = owed + math.floor(process.credit)
      end
    else
      process.credit = 0
    end
  end
end

local granted, withheld = 0, false
if repeated then
  granted = me.granted
elseif room > 0 and request.want > 0 then
  local part, all = room, request.waiting + others
  -- Beyond what is waited for, a process has half of its part of what nobody waits for, at most.
  local ahead = probing and 0 or math.max(0, math.floor((room - all) / (2 * active)))
  local want = math.min(request.want, request.waiting > 0 and request.waiting + ahead or room)
  if others > 0 and room < all then
    part = math.ceil(room * math.max(1, request.waiting) / all)
    part = math.min(part, math.max(0, room - owed))
    withheld = part == 0
  end
  granted = math.min(want, room, part)
  for _, process in pairs(state.processes) do
    local due = process == me and request.waiting or process.waiting
    if now - process.seen < 3000 and others > 0 and due > 0 then
      local credit = process.credit + granted * due / all - (process == me and granted or 0)
      process.credit = math.max(-first.cap, math.min(first.cap, credit))
    end
  end
end
me.granted, me.out, out = granted, me.out + granted, out + granted
me.waiting = math.max(0, request.waiting - granted)
me.till = now + request.lease
if state.ramp >= 0 and not repeated then state.ramp = state.ramp - granted end

-- When the next ones can be expected.

local function expected(count)
  local at = math.max(now, state.closed, state.settle)
  for _, window in ipairs(state.windows) do
    local rounds = math.floor((count - 1) / window.cap)
    local wanted = count - rounds * window.cap
    if count + out > probes_of(window) then
      at = math.max(at, ready(window, wanted + out, shared, now) + rounds * window.hold)
    end
  end
  if state.ramp == 0 then at = math.max(at, state.ramp_next) end
  return at - now
end

local soonest = math.max(expected(1), withheld and SOON / 4 or 0)
me.due = now + soonest
local longest = 0
local levels = {}
for i, window in ipairs(state.windows) do
  longest = math.max(longest, window.hold)
  levels[i] = {window.span, window.limit, math.max(0, room_of(window) - out)}
end
local keep = math.max(longest, state.closed - now, state.doubt - now) + request.lease + 1000
redis.call('SET', KEYS[1], cmsgpack.pack(state), 'PX', math.ceil(keep))

-- What those who wait can expect, if they want to know: how many more, and until when.
local outlook, ahead, all = {{0, 0}}, 1, me.waiting + others
while request.outlook and ahead <= all do
  outlook[#outlook + 1] = {ahead, expected(ahead)}
  ahead = ahead < all and math.min(all, math.ceil(ahead * 1.2)) or all + 1
end
return cjson.encode({
  state.epoch, granted, soonest, expected(math.max(1, me.waiting + others)),
  math.max(0, state.closed - now), active, levels, 0, probing and granted > 0 and 1 or 0, outlook,
  {state.run, state.mark},
})
