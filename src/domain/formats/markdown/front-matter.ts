/** YAML front matter as note programs read it (YAML 1.2, flow scalars in double quotes only). */

type FrontMatterValue = string | number | readonly string[] | undefined;

/** Lines between `---`; what is undefined or an empty list is left out. */
export function frontMatter(fields: readonly (readonly [name: string, value: FrontMatterValue])[]): string {
  const lines = fields.flatMap(([name, value]) => {
    if (value === undefined || value === '') return [];
    if (typeof value === 'object') return value.length === 0 ? [] : [`${name}:`, ...value.map((one) => `  - ${scalar(one)}`)];
    return [`${name}: ${typeof value === 'number' ? String(value) : scalar(value)}`];
  });
  return `---\n${lines.join('\n')}\n---`;
}

/** A JSON string is a YAML one; what YAML does not print is escaped (section 5.1). */
function scalar(text: string): string {
  return JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/gu, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
