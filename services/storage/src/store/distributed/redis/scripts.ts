import { createHash } from "node:crypto";

/** A Lua script as Redis knows it. */
export interface Script {
  readonly text: string;
  /** SHA-1 in hex: its name in EVALSHA. */
  readonly sha: string;
}

function script(text: string): Script {
  return { text, sha: createHash("sha1").update(text).digest("hex") };
}

/**
 * One batch: all conditions, then all writes, the count of versions and the message to watchers; Redis runs it as one act.
 * KEYS: values (hash: key → "version bytes"), order (sorted set of keys), last (the last version given).
 * ARGV: channel ("" tells nobody), then for each write: p|d|c (put, delete, check only), key, value, wanted version ("" any).
 * Answers {1, first version} with version i of write i being first + i; or {0, i} when the condition of write i does not hold.
 *
 * A version is the time in microseconds, or one more than the last where that is later: so none comes twice, even when a
 * replica that never heard of the last ones takes over or the data is restored from a copy.
 */
export const WRITE_SCRIPT = script(`#!lua
local values, order, last = KEYS[1], KEYS[2], KEYS[3]
local count = (#ARGV - 1) / 4
for i = 0, count - 1 do
  local wanted = ARGV[4 * i + 5]
  if wanted ~= '' then
    local found = redis.call('HGET', values, ARGV[4 * i + 3])
    local version = found and string.match(found, '^%d+') or '0'
    if version ~= wanted then return {0, i} end
  end
end
local before = redis.call('GET', last) or '0'
local time = redis.call('TIME')
local first = math.max(tonumber(before) + 1, tonumber(time[1]) * 1000000 + tonumber(time[2]))
local channel = ARGV[1]
local told = {}
for i = 0, count - 1 do
  local what, key, value = ARGV[4 * i + 2], ARGV[4 * i + 3], ARGV[4 * i + 4]
  local version = string.format('%.0f', first + i)
  local isChange = false
  if what == 'p' then
    if redis.call('HSET', values, key, version .. ' ' .. value) == 1 then redis.call('ZADD', order, 0, key) end
    isChange = true
  elseif what == 'd' then
    isChange = redis.call('HDEL', values, key) == 1
    if isChange then redis.call('ZREM', order, key) end
  end
  if isChange and channel ~= '' then
    told[#told + 1] = what .. ' ' .. version .. ' ' .. #key .. ' ' .. #value .. '\\n'
    told[#told + 1] = key
    told[#told + 1] = value
  end
end
local latest = string.format('%.0f', first + count - 1)
redis.call('SET', last, latest)
if channel ~= '' then redis.call('SPUBLISH', channel, before .. ' ' .. latest .. '\\n' .. table.concat(told)) end
return {1, first}`);

/**
 * One page in key order. KEYS: values, order. ARGV: low and high as ZRANGE BYLEX takes them, most entries, F|R (forwards or
 * back), bytes of values after which the page ends early. Answers {1 if it ended early else 0, key, value, key, value …}.
 */
export const SCAN_SCRIPT = script(`#!lua flags=no-writes
local low, high, limit, way, most = ARGV[1], ARGV[2], ARGV[3], ARGV[4], tonumber(ARGV[5])
local keys
if way == 'R' then
  keys = redis.call('ZRANGE', KEYS[2], high, low, 'BYLEX', 'REV', 'LIMIT', 0, limit)
else
  keys = redis.call('ZRANGE', KEYS[2], low, high, 'BYLEX', 'LIMIT', 0, limit)
end
local page, bytes = {0}, 0
for _, key in ipairs(keys) do
  if bytes >= most then
    page[1] = 1
    return page
  end
  local value = redis.call('HGET', KEYS[1], key)
  page[#page + 1] = key
  page[#page + 1] = value
  bytes = bytes + #value
end
return page`);
