-- Windows of a bucket, as `klaviyo_async.core.windows` keeps them: the same rules and names, for
-- many processes. Times are in milliseconds of this server's clock.
--
-- A window: span, limit; cap, what of the limit is used; back, milliseconds after its answer at
-- which a token is free if nothing better is known; times and counts, when tokens that rest come
-- back, ascending; resting, how many these are, with those of the turn; turn, see below.
--
-- A turn is what is known of the server's present window: it ends within [earliest, latest], `count`
-- tokens come back then, and the least that the server said was `left` was said at `left_at`. Once it
-- has passed, `ended` is its latest end.

local GROUPS = 512  -- tokens that come back within 1/512 of a window share one entry
local LEARN_FROM = 10000  -- whole seconds say too little about windows shorter than this
local NEAR = 2000  -- ends of one window that differ by less are noise, not two windows
local UNTOLD = 1e9

local function make_window(span)
  return {span = span, limit = 0, cap = 0, times = {}, counts = {}, resting = 0, learned = false}
end

local function insert(window, back, count)
  local times, counts = window.times, window.counts
  local place = #times
  while place > 0 and times[place] > back do place = place - 1 end
  local near = window.span / GROUPS
  if times[place + 1] and times[place + 1] - back < near then
    counts[place + 1] = counts[place + 1] + count
  elseif place > 0 and place == #times and back - (window.begun or 0) < near then
    times[place], counts[place] = back, counts[place] + count
  else
    table.insert(times, place + 1, back)
    table.insert(counts, place + 1, count)
    if place + 1 == #times then window.begun = back end
  end
end

local function rest(window, back, count, now)
  if back <= now or count <= 0 then return end
  window.resting = window.resting + count
  insert(window, back, count)
end

-- Takes the entries from `first` to `last` out; returns how many tokens they were.
local function take_out(window, first, last)
  local times, counts, taken = {}, {}, 0
  for i, time in ipairs(window.times) do
    if i < first or i > last then
      times[#times + 1], counts[#counts + 1] = time, window.counts[i]
    else
      taken = taken + window.counts[i]
    end
  end
  if last >= #window.times then window.begun = nil end  -- the last group is gone
  window.times, window.counts = times, counts
  return taken
end

local function expire(window, now)
  local ripe = 0
  while window.times[ripe + 1] and window.times[ripe + 1] <= now do ripe = ripe + 1 end
  if ripe > 0 then window.resting = window.resting - take_out(window, 1, ripe) end
  local turn = window.turn
  if turn and turn.latest <= now then
    window.resting = window.resting - turn.count
    window.turn, window.ended = nil, turn.latest
  end
end

local function forget_turn(window, now)
  local turn = window.turn
  window.turn = nil
  if turn and turn.count > 0 then insert(window, now + window.back, turn.count) end
end

local function join(window, count)
  window.resting = window.resting + count
  window.turn.count = window.turn.count + count
end

-- Tokens of requests that may have been counted after the last `left`, answered `at`.
local function spend_unseen(window, at, count, now)
  local turn = window.turn
  if turn then
    turn.left = turn.left - count
    if at < turn.earliest then return join(window, count) end
  end
  rest(window, at + window.back, count, now)
end

-- Let tokens come back with the turn whose answers had come when a request counted in it was `sent`.
local function gather(window, sent)
  local times, first, last = window.times, 1, 0
  while times[first] and times[first] <= window.turn.latest do first = first + 1 end
  for i = first, #times do
    if times[i] <= sent + window.back then last = i end
  end
  if last >= first then
    window.turn.count = window.turn.count + take_out(window, first, last)
  end
end

local function open(window, earliest, latest, sent, count)
  window.turn = {earliest = earliest, latest = latest, count = 0, left = UNTOLD, left_at = 0}
  join(window, count)
  gather(window, sent)
end

-- Lays tokens to rest whose answers said that the window they were counted in ends within
-- [earliest, latest]. Returns whether that agrees with what was known, and whether it is about the
-- present turn.
local function learn(window, sent, at, earliest, latest, count, now)
  latest = math.min(latest, at + window.back)
  local turn = window.turn
  if latest <= now then return true, false end
  if at - sent > window.span / 4 then
    rest(window, latest, count, now)  -- too vague to say which window this was
    return true, false
  elseif not turn and earliest <= (window.ended or 0) then
    rest(window, latest, count, now)  -- of the window that has ended, and was late
    return true, false
  elseif not turn then
    open(window, earliest, latest, sent, count)
  elseif earliest <= turn.latest and latest >= turn.earliest then
    turn.earliest = math.max(turn.earliest, earliest)
    turn.latest = math.min(turn.latest, latest)
    join(window, count)
    gather(window, sent)
  elseif earliest <= turn.latest + NEAR and latest >= turn.earliest - NEAR then
    turn.earliest = math.min(turn.earliest, earliest)
    turn.latest = math.max(turn.latest, latest)
    join(window, count)
  elseif latest >= turn.earliest + window.span - NEAR then
    -- A request was counted in a later window, so the earlier one is over.
    window.resting = window.resting - turn.count
    open(window, earliest, latest, sent, count)
  elseif earliest <= turn.latest - window.span + NEAR then
    rest(window, latest, count, now)  -- counted before the window turned, answered after
    return true, false
  else
    rest(window, at + window.back, count, now)
    return false, false
  end
  return true, true
end

local function left_of(turn, frugal)
  return frugal and turn.left > 1 and math.floor(turn.left / 2) or turn.left
end

-- How many may be out at all.
local function room_of(window, frugal)
  local own = window.cap - window.resting
  return window.turn and math.min(own, left_of(window.turn, frugal)) or own
end

-- When `wanted` may be out.
local function ready(window, wanted, frugal, now)
  local start, ends, bundle = now, math.huge, 0
  local turn = window.turn
  if turn then
    ends, bundle = turn.latest, turn.count
    if wanted > left_of(turn, frugal) then start = ends end
  end
  local lacking = wanted - (window.cap - window.resting)
  if lacking <= 0 then return start end
  for i, time in ipairs(window.times) do
    if ends <= time then
      lacking = lacking - bundle
      if lacking <= 0 then return math.max(start, ends) end
      ends = math.huge
    end
    lacking = lacking - window.counts[i]
    if lacking <= 0 then return math.max(start, time) end
  end
  if ends < math.huge and lacking <= bundle then return math.max(start, ends) end
  return math.max(start, turn and turn.latest or now + window.back)
end
