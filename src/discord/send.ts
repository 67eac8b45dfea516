import {
  DiscordAPIError,
  type MessageComponentInteraction,
  MessageFlags,
  RESTJSONErrorCodes,
  type RepliableInteraction,
} from 'discord.js';
import type { Composed, Message } from '../render/message.ts';

/** A message of its own, seen by all or by the person alone. Plain text where Discord refuses the components. */
export const answerWith = async (
  interaction: RepliableInteraction,
  { message, plain }: Composed,
  hidden: boolean,
): Promise<void> => {
  try {
    const flags = hidden ? ([MessageFlags.IsComponentsV2, MessageFlags.Ephemeral] as const) : message.flags;
    await interaction.reply({ ...sent(message), flags });
  } catch (error) {
    await asText(interaction, error, plain, hidden);
  }
};

/** In place of the message that a control belongs to. Where Discord refuses it, the message stays, and plain text comes beside it. */
export const changeTo = async (
  interaction: Extract<RepliableInteraction, MessageComponentInteraction>,
  { message, plain }: Composed,
): Promise<void> => {
  try {
    await interaction.update({ ...sent(message), flags: message.flags });
  } catch (error) {
    await asText(interaction, error, plain, true);
  }
};

const asText = async (
  interaction: RepliableInteraction,
  error: unknown,
  plain: () => string,
  hidden: boolean,
): Promise<never> => {
  if (!isRefused(error)) throw error;
  const shown = { content: plain(), allowedMentions: { parse: [] } };
  await interaction.reply(hidden ? { ...shown, flags: MessageFlags.Ephemeral } : shown);
  throw new Fallback(error);
};

/** A few words to one person. */
export const tellPrivately = async (interaction: RepliableInteraction, content: string): Promise<void> => {
  await interaction.reply({ content, flags: MessageFlags.Ephemeral, allowedMentions: { parse: [] } });
};

/** The person has got an answer, as plain text; that Discord refused the message is a bug of ours all the same. */
export class Fallback extends Error {
  constructor(refusal: Error) {
    super(`answered as plain text, since Discord refused the message: ${refusal.message}`);
  }
}

const isRefused = (error: unknown): error is DiscordAPIError =>
  error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.InvalidFormBodyOrContentType;

/** Components that are as Discord wants them: discord.js would look at each of their keys, which takes it as long as making the page. */
const sent = ({ components }: Message) => ({
  components: components.map((component) => ({ toJSON: () => component })),
  allowedMentions: { parse: [] },
});
