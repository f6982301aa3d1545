import { useState, type ReactNode } from 'react';
import { templateMistakes } from '../../domain/formats/markdown/template.ts';
import { DEFAULT_TEMPLATE, TEMPLATE_NAMES, TEMPLATE_VALUES } from '../../domain/formats/markdown/write-markdown.ts';
import { useAnnotationStore } from '../storage/hooks.ts';
import { setMarkdownTemplate, useMarkdownTemplate } from '../storage/markdown-template.ts';
import { Button } from '../ui/button.tsx';
import { TextArea } from '../ui/field.tsx';

/** The template of the Markdown files. It is kept with the library when the cursor leaves it. */
export function TemplateField(): ReactNode {
  const store = useAnnotationStore();
  const kept = useMarkdownTemplate();
  const [typed, setTyped] = useState<string | null>(null);
  const [error, setError] = useState('');
  const template = typed ?? (kept === undefined || kept === '' ? DEFAULT_TEMPLATE : kept);
  const mistakes = templateMistakes(template, TEMPLATE_NAMES);
  const keep = (text: string): void => {
    void setMarkdownTemplate(store, text === DEFAULT_TEMPLATE ? '' : text).then((saved) => {
      setError(saved.ok ? '' : saved.error.message);
    });
  };
  return (
    <details className="export-part">
      <summary>Template of the files</summary>
      <p>Names in double braces stand for what is known of a paper. A part between {'{{#note}}'} and {'{{/note}}'} is there only when there is a note.</p>
      <TextArea
        label="Template"
        labelHidden
        className="export-template"
        rows={10}
        spellCheck={false}
        value={template}
        onChange={(event) => {
          setTyped(event.target.value);
        }}
        onBlur={() => {
          if (typed !== null) keep(typed);
        }}
      />
      <div role="status">
        {error === '' ? null : <p className="export-problem">{error}</p>}
        {mistakes.slice(0, 3).map(({ line, message }) => (
          <p key={`${line} ${message}`} className="export-problem">
            Line {line}: {message}
          </p>
        ))}
      </div>
      <div className="export-part-buttons">
        <Button
          disabled={template === DEFAULT_TEMPLATE}
          onClick={() => {
            setTyped(DEFAULT_TEMPLATE);
            keep(DEFAULT_TEMPLATE);
          }}
        >
          Use Carrel’s template
        </Button>
      </div>
      <dl className="export-values">
        {Object.entries(TEMPLATE_VALUES).map(([name, about]) => [
          <dt key={`${name} name`}>{name}</dt>,
          <dd key={`${name} about`}>{about}</dd>,
        ])}
      </dl>
    </details>
  );
}
