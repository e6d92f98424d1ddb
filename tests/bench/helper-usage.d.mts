/** The hundredths of a second that a process and all that it has started have worked; 0 where there is no `/proc`. */
export function ticksOf(id: number): number;
