// What only the functions have a use for. In a build, every package could read it.
const secrets = ['FORM_SECRET', 'SMTP_USER', 'SMTP_PASSWORD', 'LIST_URL'];

/**
 * Advice on keys that a build at the host can see; nothing on a machine of one's own, where they may be set to try them.
 * @returns Swedish, undefined where there is none to give
 */
export function adviseOnSecrets(env: Readonly<Record<string, unknown>>): string | undefined {
  const seen = secrets.filter((name) => env[name]);
  if (env.NETLIFY !== 'true' || seen.length === 0) return undefined;
  return `Råd: ${seen.join(', ')} syns i bygget. Välj bara Functions och bara Production hos värden, och byt sedan nycklarna.`;
}
