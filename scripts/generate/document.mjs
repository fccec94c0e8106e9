// docs/manifest.md from the schemas: every key with its type, default and description.
import { Document, visit } from 'yaml';
import { kinds } from './schemas.mjs';
import { isPart, nameOf, partsOf, typeText } from './type-text.mjs';

const files = {
  manifest: { name: 'datajob.yaml', place: 'in the folder of each job' },
  config: { name: 'datajob.config.yaml', place: 'at the root of the repository' },
  template: { name: 'template.yaml', place: 'in `templates/NAME/`, for each shared template' },
  tests: { name: 'tests/*.yaml', place: 'in the folder of a job, for its unit tests' },
};

/** The whole document. */
export function manifestDocument(schemas) {
  const shown = new Set();
  const sections = kinds.map((kind) => section(kind, schemas[kind], shown));
  return `${[introduction(), ...sections, formats(kinds.map((kind) => schemas[kind]))].join('\n\n')}\n`;
}

function introduction() {
  const list = kinds.map(
    (kind) => `- [\`${files[kind].name}\`](#${anchorOf(files[kind].name)}), ${files[kind].place}`,
  );
  return `<!-- Written by \`npm run generate\` from schemas/. Do not edit. -->
# The files of a workspace

Every key that you can write. Unknown keys are errors, and \`datajob validate\` shows where and what was meant.

${list.join('\n')}

Editors that know JSON schemas show the same texts while you type, when the first line of a manifest is
\`# yaml-language-server: $schema=PATH/datajob.schema.json\`.`;
}

function section(kind, schema, shown) {
  const parts = partsOf(schema).filter((name) => !shown.has(name));
  for (const name of parts) shown.add(name);
  return [
    `## ${files[kind].name}`,
    schema.description,
    example(schema),
    table(schema, schema.definitions),
    ...parts.map((name) => part(schema.definitions[name], schema.definitions)),
  ].join('\n\n');
}

function part(definition, definitions) {
  const blocks = [`### ${definition.title}`, definition.description];
  if (definition.anyOf !== undefined) {
    blocks.push(definition.anyOf.map((branch) => `- ${typeText(branch, definitions)}`).join('\n'));
  } else {
    if (definition.examples !== undefined) blocks.push(example(definition));
    blocks.push(table(definition, definitions));
  }
  return blocks.join('\n\n');
}

function table(schema, definitions) {
  return markdownTable(['Key', 'Value', 'Default', 'Meaning'], rowsOf(schema, definitions, ''));
}

// The keys of a map that has no section of its own follow it.
function rowsOf({ properties, required = [] }, definitions, prefix) {
  return Object.entries(properties).flatMap(([key, schema]) => [
    rowOf(prefix + key, schema, required.includes(key), definitions),
    ...(schema.properties === undefined ? [] : rowsOf(schema, definitions, `${prefix}${key}.`)),
  ]);
}

function rowOf(key, schema, mandatory, definitions) {
  const target = schema.$ref === undefined ? schema : { ...definitions[nameOf(schema.$ref)], ...schema };
  const fallback = target.default;
  return [
    `\`${key}\`${mandatory ? ' **required**' : ''}`,
    typeText(schema, definitions),
    fallback === undefined ? '' : `\`${yamlText(fallback, 'flow')}\``,
    target.description + (fallback === undefined ? exampleOf(schema, target) : ''),
  ];
}

// Only where it says more than the type.
function exampleOf(schema, target) {
  const [value] =
    schema.examples ?? (target.patternErrorMessage === undefined ? (target.examples ?? []) : []);
  return value === undefined || target.enum !== undefined ? '' : ` Example: \`${yamlText(value, 'flow')}\``;
}

function example({ examples }) {
  return `\`\`\`yaml\n${yamlText(examples[0], 'block')}\n\`\`\``;
}

function yamlText(value, collectionStyle) {
  const document = new Document(value);
  visit(document, {
    Scalar(_, node) {
      // As people should write it, also where YAML would do without.
      if (typeof node.value === 'string' && /[$*]/.test(node.value)) node.type = 'QUOTE_DOUBLE';
    },
  });
  return document.toString({ collectionStyle, lineWidth: 0, flowCollectionPadding: false }).trim();
}

function formats(schemas) {
  const named = new Map();
  for (const { definitions } of schemas) {
    for (const definition of Object.values(definitions)) {
      if (definition.patternErrorMessage !== undefined && !isPart(definition))
        named.set(definition.title, definition);
    }
  }
  const rows = [...named.values()].map(({ title, patternErrorMessage }) => [
    `<a id="${anchorOf(title)}"></a>${title}`,
    patternErrorMessage,
  ]);
  return `## Names and formats\n\n${markdownTable(['What', 'How it is written'], rows)}`;
}

function markdownTable(head, rows) {
  const line = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), `|${head.map(() => '---|').join('')}`, ...rows.map(line)].join('\n');
}

/** As GitHub makes them. */
function anchorOf(heading) {
  return heading
    .toLowerCase()
    .replaceAll(/[^a-z0-9 -]/g, '')
    .replaceAll(' ', '-');
}
