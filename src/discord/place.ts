import {
  ApplicationIntegrationType,
  type Interaction,
  InteractionContextType,
  type Message,
  MessageFlags,
  PermissionFlagsBits,
} from 'discord.js';

/**
 * Whether others may see what the bot answers here. In a server that has not installed it, Discord shows an answer to the person
 * alone unless they may use apps of their own there.
 */
export const mayPost = (interaction: Interaction): boolean => {
  if (interaction.guildId === null) return true;
  const owners = interaction.authorizingIntegrationOwners as Partial<Record<ApplicationIntegrationType, string>>;
  if (owners[ApplicationIntegrationType.GuildInstall] !== undefined) return true;
  return interaction.memberPermissions?.has(PermissionFlagsBits.UseExternalApps) ?? true;
};

/** A chat of the person and the bot alone. */
export const inOwnChat = (interaction: Interaction): boolean => interaction.context === InteractionContextType.BotDM;

/** Whether only one person sees the message. */
export const hides = (message: Message): boolean => message.flags.has(MessageFlags.Ephemeral);
