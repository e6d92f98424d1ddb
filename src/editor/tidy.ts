/** The parts of a JSON Schema that say what may be left out. */
export interface Shape {
  type?: string;
  properties?: Record<string, Shape>;
  required?: string[];
  items?: Shape;
  anyOf?: Shape[];
}

const isNullable = ({ anyOf }: Shape) => anyOf?.some(({ type }) => type === 'null') ?? false;
const withoutNull = (shape: Shape) => shape.anyOf?.find(({ type }) => type !== 'null') ?? shape;

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}

function tidyObject(value: object, { properties = {}, required = [] }: Shape): Record<string, unknown> {
  const given = value as Record<string, unknown>;
  // Keys that no schema knows are kept: the content check tells of them.
  const keys = [...Object.keys(properties), ...Object.keys(given).filter((key) => !(key in properties))];
  const entries = keys.flatMap((key): [string, unknown][] => {
    const shape = properties[key] ?? {};
    const inner = tidy(given[key], shape);
    if (required.includes(key)) return [[key, inner === undefined || inner === '' ? orNull(shape, inner) : inner]];
    // A switch that is off says the same as a line that is not there.
    return isEmpty(inner) || (inner === false && key in properties) ? [] : [[key, inner]];
  });
  return Object.fromEntries(entries.filter(([, inner]) => inner !== undefined));
}

const orNull = (shape: Shape, value: unknown) => (isNullable(shape) ? null : value);

/**
 * A value as our files have it, of what a form gives: optional fields that nobody filled in are left out, those that
 * may be `null` are `null`, and keys stand in the order of the schema.
 * @param shape a JSON Schema
 */
export function tidy(value: unknown, shape: Shape): unknown {
  const inner = withoutNull(shape);
  if (Array.isArray(value)) return value.map((item) => tidy(item, inner.items ?? {}));
  return typeof value === 'object' && value !== null ? tidyObject(value, inner) : value;
}
