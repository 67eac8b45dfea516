import { tmpdir } from 'node:os';
import { describe, expect, test } from 'vitest';
import { readConfig } from '../../src/config.ts';

describe('the environment', () => {
  test('nothing needs to be set', () => {
    expect(readConfig({})).toMatchObject({
      config: {
        token: undefined,
        apiUrl: undefined,
        logLevel: 'info',
        logQuestions: false,
        privateByDefault: true,
        rateLimit: 120,
      },
    });
    expect(
      readConfig({
        DISCORD_TOKEN: '',
        DISCORD_API_URL: ' ',
        ARTICLES_DIR: '',
        LOG_LEVEL: '',
        METRICS_PORT: '',
        RATE_LIMIT: ' ',
      }),
    ).toEqual(readConfig({}));
  });

  test('everything may be set', () => {
    const env = {
      DISCORD_TOKEN: ' abc.DEF-1_2.x ',
      DISCORD_API_URL: 'http://127.0.0.1:8080/api',
      ARTICLES_DIR: tmpdir(),
      LOG_LEVEL: 'debug',
      DISCORD_GUILD_ID: '123456789012345678',
      LOG_QUESTIONS: 'yes',
      PRIVATE_BY_DEFAULT: 'No',
      RATE_LIMIT: '0',
      METRICS_PORT: '9100',
      METRICS_HOST: '0.0.0.0',
    };
    expect(readConfig(env)).toEqual({
      config: {
        token: 'abc.DEF-1_2.x',
        apiUrl: 'http://127.0.0.1:8080/api',
        articlesDir: tmpdir(),
        logLevel: 'debug',
        guild: '123456789012345678',
        logQuestions: true,
        privateByDefault: false,
        rateLimit: 0,
        metrics: { host: '0.0.0.0', port: 9100 },
      },
    });
  });

  test('all wrong values are named at once, one line each, the token never shown', () => {
    const env = {
      DISCORD_TOKEN: '"secret words"',
      DISCORD_API_URL: 'ftp://example.org',
      ARTICLES_DIR: '/no/such/folder',
      LOG_LEVEL: 'loud',
      DISCORD_GUILD_ID: 'my server',
      LOG_QUESTIONS: 'maybe',
      PRIVATE_BY_DEFAULT: '2',
      RATE_LIMIT: '-1',
      METRICS_PORT: '70000',
    };
    const result = readConfig(env);
    expect(result).toEqual({
      problems: [
        expect.stringMatching(/^DISCORD_TOKEN must be/),
        expect.stringMatching(/^DISCORD_API_URL must be an http\(s\) address/),
        expect.stringMatching(/^DISCORD_GUILD_ID must be/),
        'ARTICLES_DIR must be an existing folder; there is none at "/no/such/folder"',
        'LOG_LEVEL must be one of debug, info, warn, error',
        'LOG_QUESTIONS must be yes or no',
        'PRIVATE_BY_DEFAULT must be yes or no',
        'RATE_LIMIT must be a whole number from 0 to 100000',
        'METRICS_PORT must be a whole number from 1 to 65535',
      ],
    });
    expect(JSON.stringify(result)).not.toContain('secret');
  });
});
