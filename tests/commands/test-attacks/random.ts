/** Numbers from 0 up to 1 that look like chance and are the same for the same seed (Park and Miller's generator). */
export function random(seed: number): () => number {
  let state = (seed % 2_147_483_646) + 1;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
