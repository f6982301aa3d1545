/**
 * Templates of the Markdown export: `{{title}}` stands for a value, `{{#note}}…{{/note}}` for a part that is
 * there only when the value is, and around `highlights` for a part that is repeated for each of them.
 */

/** Values by name; a list makes its section repeat, with the values of its items before the outer ones. */
export type TemplateValues = Readonly<Record<string, string | readonly TemplateValues[]>>;

/** Where a template can't be understood, for the person who writes it. */
interface TemplateMistake {
  readonly line: number;
  readonly message: string;
}

type Part =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'value'; readonly name: string; readonly source: string }
  | { readonly kind: 'section'; readonly name: string; readonly parts: readonly Part[] };

/** The tag of a section that has a line to itself takes the line with it. */
const TAG = /^[ \t]*\{\{\s*([#/])\s*([a-z-]+)\s*\}\}[ \t]*\n|\{\{\s*([#/]?)\s*([a-z-]+)\s*\}\}/gmu;

/** Fills the template in. What it does not know stays as it stands, so that nothing disappears unseen. */
export function fillTemplate(template: string, values: TemplateValues): string {
  return filled(parse(template).parts, [values]);
}

/** Unknown names, and sections that are not closed. `known` are the names that `fillTemplate` will be given. */
export function templateMistakes(template: string, known: ReadonlySet<string>): readonly TemplateMistake[] {
  return parse(template, known).mistakes;
}

function filled(parts: readonly Part[], scopes: readonly TemplateValues[]): string {
  return parts.map((part) => (part.kind === 'text' ? part.text : part.kind === 'value' ? valueOf(part, scopes) : section(part, scopes))).join('');
}

function valueOf({ name, source }: { readonly name: string; readonly source: string }, scopes: readonly TemplateValues[]): string {
  const value = lookUp(name, scopes);
  return typeof value === 'string' ? value : source;
}

function section({ name, parts }: { readonly name: string; readonly parts: readonly Part[] }, scopes: readonly TemplateValues[]): string {
  const value = lookUp(name, scopes);
  if (value === undefined || value === '') return '';
  return typeof value === 'string' ? filled(parts, scopes) : value.map((item) => filled(parts, [item, ...scopes])).join('');
}

function lookUp(name: string, scopes: readonly TemplateValues[]): TemplateValues[string] | undefined {
  return scopes.find((scope) => Object.hasOwn(scope, name))?.[name];
}

interface Open {
  readonly name: string;
  readonly parts: Part[];
  readonly line: number;
}

function parse(template: string, known?: ReadonlySet<string>): { readonly parts: readonly Part[]; readonly mistakes: readonly TemplateMistake[] } {
  const mistakes: TemplateMistake[] = [];
  const stack: Open[] = [{ name: '', parts: [], line: 1 }];
  const top = (): Open => stack.at(-1) ?? { name: '', parts: [], line: 1 };
  let at = 0;
  for (const match of template.matchAll(TAG)) {
    const [source, ownSign, ownName, anySign = '', anyName = ''] = match;
    const [sign, name] = [ownSign ?? anySign, ownName ?? anyName];
    const line = template.slice(0, match.index).split('\n').length;
    top().parts.push({ kind: 'text', text: template.slice(at, match.index) });
    at = match.index + source.length;
    if (known?.has(name) === false) mistakes.push({ line, message: `There is no value “${name}”.` });
    if (sign === '#') stack.push({ name, parts: [], line });
    else if (sign === '') top().parts.push({ kind: 'value', name, source });
    else if (top().name === name && stack.length > 1) close(stack);
    else mistakes.push({ line, message: `“{{/${name}}}” closes nothing.` });
  }
  top().parts.push({ kind: 'text', text: template.slice(at) });
  while (stack.length > 1) {
    mistakes.push({ line: top().line, message: `“{{#${top().name}}}” is not closed.` });
    close(stack);
  }
  return { parts: top().parts, mistakes };
}

function close(stack: Open[]): void {
  const closed = stack.pop();
  const parent = stack.at(-1);
  if (closed !== undefined && parent !== undefined) parent.parts.push({ kind: 'section', name: closed.name, parts: closed.parts });
}
