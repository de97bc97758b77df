-- Windows of a bucket, as `klaviyo_async.core.windows` keeps them: the same rules and names, for
-- many processes. Times are in milliseconds of this server's clock.
--
-- A window: span, limit; allowance, what of the limit may be used; cap, what of it is used; others, how
-- many others used in the last window that was told of; hold, milliseconds after its answer for
-- which a token stays spent if nothing better is known; times and counts, when spent tokens are
-- released, ascending; spent, how many these are, with those of the reset; reset, see below;
-- opened_after and opened_by, bounds of the last known reset, as long as no request was counted
-- after it.
--
-- A reset is what is known of the end of the server's current window: it is within [earliest,
-- latest], `count` tokens are released then, `others` were used by others, and the least that the
-- server said was `remaining` was said at `remaining_at`.

local GROUPS = 512  -- tokens that come back within 1/512 of a window share one entry
local LONG = 3600000  -- when shorter ones reset is found out without being asked to
local REQUESTS_PER_PROBE = 1000
local LEARN_FROM = 10000  -- whole seconds say too little about windows shorter than this
local NEAR = 2000  -- ends of one window that differ by less are noise, not two windows
local ROUNDING = 1000  -- of whole seconds, whichever way
local DRIFT = 5e-4
local UNKNOWN = 1e9

local function make_window(span)
  return {span = span, limit = 0, cap = 0, times = {}, counts = {}, spent = 0, others = 0}
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

local function spend_until(window, back, count, now)
  if back <= now or count <= 0 then return end
  window.spent = window.spent + count
  insert(window, back, count)
end

-- Takes the entries from `first` to `last` out; returns how many tokens they were.
local function remove_entries(window, first, last)
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
  local due = 0
  while window.times[due + 1] and window.times[due + 1] <= now do due = due + 1 end
  if due > 0 then window.spent = window.spent - remove_entries(window, 1, due) end
  local reset = window.reset
  if reset and reset.latest <= now then
    window.spent = window.spent - reset.count
    window.reset, window.opened_after, window.opened_by = nil, reset.earliest, reset.latest
    if reset.remaining_at > 0 then window.others = reset.others end
  end
end

-- Count what was spent in another, longer or shorter window, for one that is new.
local function take_over(window, other, now)
  for i, time in ipairs(other.times) do
    spend_until(window, time + window.hold - other.hold, other.counts[i], now)
  end
  if other.reset then spend_until(window, now + window.hold, other.reset.count, now) end
end

local function new_reset(earliest, latest, count)
  return {
    earliest = earliest, latest = latest, count = count, others = 0,
    remaining = UNKNOWN, remaining_at = 0,
  }
end

local function forget_reset(window, now)
  local reset = window.reset
  window.reset, window.opened_by = nil, nil
  if reset and reset.count > 0 then insert(window, now + window.hold, reset.count) end
end

local function add_to_reset(window, count)
  window.spent = window.spent + count
  window.reset.count = window.reset.count + count
end

-- The end of the window that has opened, in which a request answered `at` was counted: it opened
-- after `opened_after` and before that answer, and lasts its length.
local function predict_reset(window, at)
  local earliest = window.opened_after + window.span * (1 - DRIFT)
  window.opened_by = nil
  if earliest > at then
    window.reset = new_reset(earliest, at + window.hold, 0)
  end
end

-- Tokens of requests that may have been counted after the last `remaining`, answered `at`. `sent` is
-- nil if they may not have been counted at all.
local function spend_unseen(window, at, count, now, sent)
  if not window.reset and sent and window.opened_by and sent >= window.opened_by then
    predict_reset(window, at)
  end
  local reset = window.reset
  if reset then
    reset.remaining = reset.remaining - count
    if at < reset.earliest then return add_to_reset(window, count) end
  end
  spend_until(window, at + window.hold, count, now)
end

-- Release tokens at the reset whose answers had come when a request counted before it was `sent`.
local function move_to_reset(window, sent)
  local times, first, last = window.times, 1, 0
  while times[first] and times[first] <= window.reset.latest do first = first + 1 end
  for i = first, #times do
    if times[i] <= sent + window.hold then last = i end
  end
  if last >= first then
    window.reset.count = window.reset.count + remove_entries(window, first, last)
  end
end

local function start_reset(window, earliest, latest, sent, count)
  window.reset = new_reset(earliest, latest, 0)
  window.opened_by = nil
  add_to_reset(window, count)
  move_to_reset(window, sent)
end

-- Spends tokens whose answers said that the window they were counted in ends within
-- [earliest, latest]. Returns whether that agrees with what was known, and whether it is about the
-- current window.
local function learn(window, sent, at, earliest, latest, count, now)
  latest = math.min(latest, at + window.hold)
  local reset = window.reset
  if latest <= now then return true, false end
  if at - sent > window.span / 4 then
    spend_until(window, latest, count, now)  -- too vague to say which window this was
    return true, false
  elseif not reset and earliest <= (window.opened_by or 0) then
    spend_until(window, latest, count, now)  -- of the window that has ended, and was late
    return true, false
  elseif not reset then
    start_reset(window, earliest, latest, sent, count)
  elseif earliest <= reset.latest and latest >= reset.earliest then
    reset.earliest = math.max(reset.earliest, earliest)
    reset.latest = math.min(reset.latest, latest)
    add_to_reset(window, count)
    move_to_reset(window, sent)
  elseif earliest <= reset.latest + NEAR and latest >= reset.earliest - NEAR then
    reset.earliest = math.min(reset.earliest, earliest)
    reset.latest = math.max(reset.latest, latest)
    add_to_reset(window, count)
  elseif latest >= reset.earliest + window.span - NEAR then
    -- A request was counted in a later window, so the earlier one is over.
    window.spent = window.spent - reset.count
    start_reset(window, earliest, latest, sent, count)
  elseif earliest <= reset.latest - window.span + NEAR then
    spend_until(window, latest, count, now)  -- counted before the reset, answered after
    return true, false
  else
    spend_until(window, at + window.hold, count, now)
    return false, false
  end
  return true, true
end

-- This window was full for a request that was `sent` and refused `at`, and resets in `wait`.
local function learn_from_refusal(window, sent, at, wait, margin, now)
  local earliest, latest = sent + wait - ROUNDING, at + wait + ROUNDING + margin
  if earliest <= now then return end
  local reset = window.reset
  if not reset or earliest > reset.latest or latest < reset.earliest then
    -- What has been answered by now was counted before it resets.
    window.reset = new_reset(earliest, latest, reset and reset.count or 0)
    window.opened_by = nil
  else
    reset.earliest = math.max(reset.earliest, earliest)
    reset.latest = math.min(reset.latest, latest)
    if reset.remaining_at > 0 then reset.remaining, reset.remaining_at = 0, at end
  end
  move_to_reset(window, at)
end

-- What is left to others of one window: more than they had, but half of the limit at most.
local function wanted_by_others(window)
  return math.min(1.5 * math.max(window.others, window.reset.others), window.limit / 2)
end

-- What is left for us of what the server said was left for all.
local function left_of(window, shared, now)
  local reset = window.reset
  local left = reset.remaining
  if not shared then return left end
  local wanted = wanted_by_others(window)
  local till = math.max(0, reset.latest - now) / window.span
  local owed = math.ceil(math.min(wanted * till, wanted - reset.others) - 1e-6)
  local half = left > 1 and math.floor(left / 2) or left
  return owed > 0 and math.min(half, left - owed) or half
end

-- How many may be out at all.
local function room_of(window, shared, now)
  local own = window.cap - window.spent
  return window.reset and math.min(own, left_of(window, shared, now)) or own
end

-- When `wanted` may be out.
local function ready(window, wanted, shared, now)
  local start, ends, at_reset = now, math.huge, 0
  local reset = window.reset
  if reset then
    ends, at_reset = reset.latest, reset.count
    if wanted > left_of(window, shared, now) then
      start = ends
      local spare = reset.remaining - wanted
      if shared and spare >= 0 and (wanted == 1 or wanted <= math.floor(reset.remaining / 2)) then
        start = reset.latest - spare * window.span / math.max(1, wanted_by_others(window))
      end
    end
  end
  local lacking = wanted - (window.cap - window.spent)
  if lacking <= 0 then return start end
  for i, time in ipairs(window.times) do
    if ends <= time then
      lacking = lacking - at_reset
      if lacking <= 0 then return math.max(start, ends) end
      ends = math.huge
    end
    lacking = lacking - window.counts[i]
    if lacking <= 0 then return math.max(start, time) end
  end
  if ends < math.huge and lacking <= at_reset then return math.max(start, ends) end
  return math.max(start, reset and reset.latest or now + window.hold)
end
