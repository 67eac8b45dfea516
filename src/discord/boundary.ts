import { randomUUID } from 'node:crypto';
import {
  DiscordAPIError,
  type Interaction,
  MessageFlags,
  RESTJSONErrorCodes,
  type RepliableInteraction,
} from 'discord.js';
import type { Log } from '../log.ts';

/**
 * The one place where a failure ends. A person gets a private reply with a reference; the log gets the same reference
 * with the error. Never throws.
 */
export const guarded = async (interaction: Interaction, work: () => Promise<void>, log: Log): Promise<void> => {
  try {
    await work();
  } catch (error) {
    const what = named(interaction);
    if (tooLate(error)) return log.warn(`${what} was answered too late, or twice`, error);
    const reference = randomUUID().slice(0, 8);
    log.error(`${what} failed, reference ${reference}`, error);
    if (interaction.isAutocomplete()) return nothing(interaction.responded ? undefined : interaction.respond([]), log);
    if (interaction.isRepliable()) await nothing(apologise(interaction, reference), log);
  }
};

/** Nobody waits any more, or Discord took an earlier answer: there is no one to tell. */
const tooLate = (error: unknown): boolean =>
  error instanceof DiscordAPIError &&
  (error.code === RESTJSONErrorCodes.UnknownInteraction ||
    error.code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged);

const apologise = (interaction: RepliableInteraction, reference: string): Promise<unknown> => {
  const message = {
    content: `Something broke on my side while answering; your question is fine. Please try again, and if it happens again, report the reference ${reference}.`,
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

const named = (interaction: Interaction): string => {
  if (interaction.isAutocomplete()) return `autocomplete of /${interaction.commandName}`;
  if (interaction.isCommand()) return `/${interaction.commandName}`;
  return interaction.isMessageComponent()
    ? `component ${interaction.customId}`
    : `interaction of type ${interaction.type}`;
};
