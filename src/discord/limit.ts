import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** Counts one interaction of a person. Seconds to wait where it was one too many, else 0. */
export type Limit = (user: string) => Promise<number>;

/** So many interactions a person and minute; 0 for no limit. Forgets a person a minute after the first. */
export const makeLimit = (perMinute: number): Limit => {
  if (perMinute === 0) return async () => 0;
  const limiter = new RateLimiterMemory({ points: perMinute, duration: 60 });
  return async (user) => {
    try {
      await limiter.consume(user);
      return 0;
    } catch (error) {
      if (error instanceof RateLimiterRes) return Math.max(1, Math.ceil(error.msBeforeNext / 1000));
      throw error;
    }
  };
};
