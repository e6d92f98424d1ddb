export function isInstalled(folder: string, withDev?: boolean): boolean;
