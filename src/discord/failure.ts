import { DiscordAPIError, HTTPError, RateLimitError } from 'discord.js';
import { Stop } from '../stop.ts';

/** Exit statuses of a login that fails; a supervisor may try again after `unreachable` and `limited`, not after the others. */
export const STATUS = { token: 3, intents: 4, unreachable: 5, limited: 6, other: 7 } as const;

/** Discord closed the gateway for good. @see https://discord.com/developers/docs/topics/opcodes-and-status-codes */
export class Closed extends Error {
  readonly code: number;

  constructor(code: number) {
    super(`Discord closed the connection for good, code ${code}`);
    this.code = code;
  }
}

/** What stops the program, in one sentence, where logging in fails. */
export const loginFailure = (error: unknown): Stop => {
  const code = errorCode(error);
  const message = error instanceof Error ? error.message : String(error);
  if (code === 'TokenInvalid' || code === 4004 || (error instanceof DiscordAPIError && error.status === 401))
    return new Stop(STATUS.token, [
      'Discord refuses the token: copy it again from the developer portal (Bot, Reset Token) into DISCORD_TOKEN.',
    ]);
  if (code === 4013 || code === 4014 || code === 'DisallowedIntents')
    return new Stop(STATUS.intents, [
      'Discord disallows the intents of this bot: it asks for “Guilds” alone, so check in the developer portal that the application is in order.',
    ]);
  if (
    error instanceof RateLimitError ||
    (error instanceof DiscordAPIError && error.status === 429) ||
    /sessions remaining/.test(message)
  )
    return new Stop(STATUS.limited, [
      `Discord lets nobody log in with this token for now, after too many logins or requests: wait ${waitOf(error)} before the next start.`,
    ]);
  if (error instanceof HTTPError || (error instanceof DiscordAPIError && error.status >= 500))
    return new Stop(STATUS.unreachable, [`Discord has trouble of its own (status ${error.status}): try again later.`]);
  if (isNetwork(error))
    return new Stop(STATUS.unreachable, [
      `Discord can’t be reached (${networkReason(error)}): check the network, a proxy, and DISCORD_API_URL.`,
    ]);
  if (error instanceof Closed)
    return new Stop(STATUS.other, [
      `Discord closed the connection for good with code ${error.code}; its documentation says why.`,
    ]);
  return new Stop(STATUS.other, [`Logging in to Discord failed: ${message}`]);
};

const errorCode = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;

const waitOf = (error: unknown): string => {
  if (error instanceof RateLimitError) return `${Math.ceil(error.retryAfter / 1000)} s`;
  const [, at] = /resets at (\S+)/.exec(error instanceof Error ? error.message : '') ?? [];
  return at === undefined ? 'a while' : `until ${at}`;
};

const NETWORK = /^(?:E[A-Z]+|UND_ERR_\w+|CERT_\w+|.*_CERT\w*)$/;

const chain = (error: unknown): readonly Error[] =>
  error instanceof Error
    ? [error, ...chain(error.cause), ...(error instanceof AggregateError ? error.errors.flatMap(chain) : [])]
    : [];

const isNetwork = (error: unknown): boolean =>
  chain(error).some(
    (each) => NETWORK.test(String(errorCode(each))) || each.name === 'AbortError' || each.message === 'fetch failed',
  );

const networkReason = (error: unknown): string => {
  const codes = chain(error).map((each) => String(errorCode(each)));
  return codes.find((code) => NETWORK.test(code)) ?? 'no answer';
};
