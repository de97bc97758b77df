-- One admission batch: reports what became of tokens, and asks for more.
--
-- KEYS[1]  the bucket. ARGV[1]  a request, as JSON. Returns a reply, as JSON (see `Reply`).
--
-- A token is held from before its request is sent until one window after it was answered; then no
-- span of a window's length holds more than its limit, wherever the server's windows turn. A token
-- is `out` while a process has it, and rests in every window once it was answered. Times are in
-- milliseconds of this server's clock; processes tell ages only, so theirs need not agree.

local request = cjson.decode(ARGV[1])
local now = request.now
if not now then
  local time = redis.call('TIME')
  now = time[1] * 1000 + time[2] / 1000
end

local GROUPS = 512
local raw = redis.call('GET', KEYS[1])
local state = raw and cmsgpack.unpack(raw)

if not state then
  state = {
    epoch = request.fresh, windows = {}, processes = {},
    closed = 0, closed_at = 0, strikes = 0, ramp = -1, ramp_next = 0, settle = 0,
  }
  if request.used == true then
    -- Others have used it too, and what they spent is not known yet.
    state.settle = now + request.settle
  end
end

if request.epoch ~= '' and request.epoch ~= state.epoch and request.restoring ~= true then
  redis.call('SET', KEYS[1], cmsgpack.pack(state), 'PX', 60000)
  return cjson.encode({state.epoch, 0, 0, 0, 0, 1, {{0, 0, 0}}, 1})
end

local function window_of(span)
  for _, window in ipairs(state.windows) do
    if window.span == span then return window end
  end
  local window = {span = span, limit = 0, times = {}, counts = {}, resting = 0, learned = false}
  state.windows[#state.windows + 1] = window
  table.sort(state.windows, function(a, b) return a.span < b.span end)
  return window
end

for _, given in ipairs(request.windows) do
  local window = window_of(given[2])
  if not window.learned then window.limit = given[1] end
  window.back = given[3]
end
for _, given in ipairs(request.learned) do
  local window = window_of(given[2])
  window.limit, window.learned, window.back = given[1], true, given[3]
end

local function rest(window, back, count)
  if back <= now or count <= 0 then return end
  local times, counts = window.times, window.counts
  local place = #times
  while place > 0 and times[place] > back do place = place - 1 end
  window.resting = window.resting + count
  local after = times[place + 1]
  if after and after - back < window.span / GROUPS then
    counts[place + 1] = counts[place + 1] + count
  elseif place == #times and place > 0 and back - times[place] < window.span / GROUPS
      and back - (window.begun or 0) < window.span / GROUPS then
    times[place], counts[place] = back, counts[place] + count
  else
    table.insert(times, place + 1, back)
    table.insert(counts, place + 1, count)
    window.begun = back
  end
end

local function spend(at, count)
  for _, window in ipairs(state.windows) do rest(window, at + window.back, count) end
end

for _, window in ipairs(state.windows) do
  local times, counts, ripe = window.times, window.counts, 0
  while times[ripe + 1] and times[ripe + 1] <= now do
    ripe = ripe + 1
    window.resting = window.resting - counts[ripe]
  end
  if ripe > 0 then
    local later, how_many = {}, {}
    for i = ripe + 1, #times do
      later[#later + 1], how_many[#how_many + 1] = times[i], counts[i]
    end
    window.times, window.counts = later, how_many
  end
end

-- Processes that died took their tokens along: as if spent at the last moment.
for id, process in pairs(state.processes) do
  if process.out > 0 and process.till <= now then
    spend(process.till, process.out)
    process.gone = process.gone + process.out
    process.out = 0
  end
  if process.out == 0 and now - process.seen > 60000 then state.processes[id] = nil end
end

local me = state.processes[request.process]
if not me then
  me = {out = 0, gone = 0, till = 0, waiting = 0, seen = now}
  state.processes[request.process] = me
end

-- What became of tokens.

local function back_from_me(count)
  -- Those that were given up for lost have been spent already.
  local known = math.min(count, me.gone)
  me.gone = me.gone - known
  me.out = math.max(0, me.out - (count - known))
  return count - known
end

for _, answered in ipairs(request.answered) do
  spend(now - answered[1], back_from_me(answered[2]))
end
if request.lost > 0 then spend(now + request.grace, back_from_me(request.lost)) end
if request.returned > 0 then back_from_me(request.returned) end
for _, spent in ipairs(request.spent) do spend(now - spent[1], spent[2]) end
me.out = me.out + request.adopted

local out = 0
for _, process in pairs(state.processes) do out = out + process.out end

-- What the server said.

local first = state.windows[1]
if request.told then
  for _, window in ipairs(state.windows) do
    if window.span == request.told[1] then
      local others = window.limit - request.told[2] - window.resting - out
      if others > math.max(1, window.limit / 50) then rest(window, now + window.back, others) end
    end
  end
end
if request.refused then
  local age, retry, sent = request.refused[1], request.refused[2], now - request.refused[3]
  local fresh = sent >= state.closed and sent >= state.closed_at
  if fresh then state.strikes = state.strikes + 1 end
  if retry <= 0 and fresh then retry = math.min(60000, 1000 * 2 ^ math.min(state.strikes - 1, 10)) end
  if retry > 0 then
    state.closed = math.max(state.closed, now - age + retry + request.margin)
    state.closed_at = now
    state.ramp = first.limit > 1 and 1 or -1
    state.ramp_next = state.closed + first.back
  end
end
if request.fine > 0 and now >= state.closed then
  state.strikes = 0
  if state.ramp >= 0 then
    state.ramp = state.ramp + 2 * request.fine
    if state.ramp >= first.limit then state.ramp = -1 end
  end
end
if state.ramp >= 0 and now >= state.ramp_next then
  state.ramp, state.ramp_next = state.ramp + 1, now + first.back
end

-- How many there are, and for whom.

local room = 1e9
for _, window in ipairs(state.windows) do room = math.min(room, window.limit - window.resting) end
room = room - out
if state.ramp >= 0 then room = math.min(room, state.ramp) end
if now < state.closed or now < state.settle then room = 0 end

local others, active = 0, 1
for id, process in pairs(state.processes) do
  if id ~= request.process then
    if now - process.seen < 30000 then active = active + 1 end
    if now - process.seen < 3000 then others = others + process.waiting end
  end
end

local granted = 0
if room > 0 and request.want > 0 then
  local share = room
  if others > 0 and room < request.waiting + others then
    share = math.ceil(room * math.max(1, request.waiting) / (request.waiting + others))
  end
  granted = math.min(request.want, room, share)
end
me.out = me.out + granted
out = out + granted
me.waiting = math.max(0, request.waiting - granted)
me.seen = now
me.till = now + request.lease
if state.ramp >= 0 then state.ramp = state.ramp - granted end

-- When the next ones can be expected.

local function expected(count)
  local at = math.max(now, state.closed, state.settle)
  for _, window in ipairs(state.windows) do
    local lacking = count - (window.limit - window.resting - out)
    local rounds = 0
    if lacking > window.limit then
      rounds = math.floor((lacking - 1) / window.limit)
      lacking = lacking - rounds * window.limit
    end
    local found = now
    if lacking > 0 then
      found = nil
      for i, time in ipairs(window.times) do
        lacking = lacking - window.counts[i]
        if lacking <= 0 then found = time break end
      end
      found = found or now + window.back
    end
    at = math.max(at, found + rounds * window.back)
  end
  if state.ramp == 0 then at = math.max(at, state.ramp_next) end
  return at - now
end

local longest = 0
local levels = {}
for i, window in ipairs(state.windows) do
  longest = math.max(longest, window.back)
  levels[i] = {window.span, window.limit, math.max(0, window.limit - window.resting - out)}
end
local keep = math.max(longest, state.closed - now) + request.lease + 1000
redis.call('SET', KEYS[1], cmsgpack.pack(state), 'PX', math.ceil(keep))
return cjson.encode({
  state.epoch, granted, expected(1), expected(math.max(1, me.waiting + others)),
  math.max(0, state.closed - now), active, levels, 0,
})
