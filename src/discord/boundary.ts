import { randomUUID } from 'node:crypto';
import {
  ApplicationCommandType,
  DiscordAPIError,
  type Interaction,
  MessageFlags,
  RESTJSONErrorCodes,
  type RepliableInteraction,
} from 'discord.js';
import type { Fields, Log } from '../log.ts';
import { localeOf, wordsOf } from '../words/words.ts';
import type { Meter } from './meter.ts';
import type { Outcome } from './outcome.ts';
import { Fallback } from './send.ts';

export type Watch = {
  readonly log: Log;
  readonly meter: Meter;
  /** Whether what was typed goes into the log. */
  readonly logQuestions: boolean;
};

/**
 * The one place where an interaction ends, well or not: one line in the log each. Of a failure a person gets a private reply with
 * a reference, and the log the same reference with the error. Never throws.
 */
export const guarded = async (
  interaction: Interaction,
  work: () => Promise<Outcome>,
  { log, meter, logQuestions }: Watch,
): Promise<void> => {
  const began = performance.now();
  meter.began();
  const { kind, command } = named(interaction);
  const end = (status: string, fields: Fields = {}): Fields => {
    const ms = performance.now() - began;
    meter.ended(kind, command, status, ms / 1000);
    return {
      interaction: interaction.id,
      kind,
      command,
      status,
      ms: Math.round(ms * 10) / 10,
      locale: interaction.locale,
      ...fields,
    };
  };
  try {
    const outcome = await work();
    const typed = logQuestions && outcome.typed !== undefined ? { typed: JSON.stringify(outcome.typed) } : {};
    const fields = end(outcome.status, { private: outcome.private, ...typed });
    log[outcome.status === 'suggested' ? 'debug' : 'info']('answered', undefined, fields);
  } catch (error) {
    if (isApi(error, RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged))
      return log.warn(
        'this interaction was answered already: another instance runs with the same token, unless a first try got through',
        error,
        end('answered-elsewhere'),
      );
    if (isApi(error, RESTJSONErrorCodes.UnknownInteraction))
      return log.warn('answered too late: Discord waits three seconds for an answer', error, end('late'));
    const reference = randomUUID().slice(0, 8);
    if (error instanceof Fallback) return log.error('not as it should be', error, end('plain', { reference }));
    log.error('failed', error, end('failed', { reference }));
    if (interaction.isAutocomplete()) return nothing(interaction.responded ? undefined : interaction.respond([]), log);
    if (interaction.isRepliable()) await nothing(apologise(interaction, reference), log);
  }
};

const isApi = (error: unknown, code: number): boolean => error instanceof DiscordAPIError && error.code === code;

const apologise = (interaction: RepliableInteraction, reference: string): Promise<unknown> => {
  const message = {
    content: wordsOf(localeOf(interaction.locale)).failed(reference),
    flags: MessageFlags.Ephemeral as const,
    allowedMentions: { parse: [] },
  };
  return interaction.replied || interaction.deferred ? interaction.followUp(message) : interaction.reply(message);
};

const nothing = async (last: Promise<unknown> | undefined, log: Log): Promise<void> => {
  try {
    await last;
  } catch (error) {
    log.warn('the person could not be told of it', error);
  }
};

/** What kind of interaction, and of what: a registered command, or what a control does. */
const named = (interaction: Interaction): { readonly kind: string; readonly command: string } => {
  if (interaction.isAutocomplete()) return { kind: 'autocomplete', command: interaction.commandName };
  if (interaction.isCommand())
    return {
      kind: interaction.commandType === ApplicationCommandType.Message ? 'message' : 'slash',
      command: interaction.commandName,
    };
  if (interaction.isMessageComponent())
    return { kind: 'component', command: /^1:([a-z]{1,8}):/.exec(interaction.customId)?.[1] ?? 'unknown' };
  return { kind: 'other', command: 'unknown' };
};
