export declare const code: readonly string[];
export declare function findContentRoot(): string | undefined;
export declare function enterContentRoot(content: string): void;
