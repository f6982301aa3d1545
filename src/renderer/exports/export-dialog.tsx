import { useState, type ReactNode } from 'react';
import { EXPORT_FORMAT_INFO, EXPORT_FORMATS, type ExportFormat } from '../../domain/formats/export/export-format.ts';
import type { ExportRequest, ExportScope } from '../../ipc/contract.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import './export-dialog.css';
import { KeptFolder, type FolderRequests } from './kept-folder.tsx';
import { MarkedChoice } from './marked-choice.tsx';
import { TemplateField } from './template-field.tsx';

/** Something that can be exported now. */
export interface ExportChoice {
  readonly id: string;
  readonly name: string;
  /** What it is, in its own words: a title, a list's name, a query. */
  readonly about: string;
  readonly scope: ExportScope;
}

interface ExportDialogProps {
  readonly choices: readonly ExportChoice[];
  readonly folder: FolderRequests;
  readonly onExport: (request: ExportRequest) => void;
  readonly onClose: () => void;
}

/** What to export and in which format; where is asked by the system's own dialog. */
export function ExportDialog({ choices, folder, onExport, onClose }: ExportDialogProps): ReactNode {
  const [chosen, setChosen] = useState(choices[0]?.id ?? '');
  const [format, setFormat] = useState<ExportFormat>('markdown');
  const scope = choices.find(({ id }) => id === chosen)?.scope ?? { kind: 'everything' };
  return (
    <Dialog
      wide
      title="Export"
      description="Take papers, highlights and notes with you. Nothing in the library changes."
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button
            look="primary"
            onClick={() => {
              onExport({ format, scope });
            }}
          >
            Export…
          </Button>
        </>
      }
    >
      <div className="export-columns">
        <fieldset className="export-group">
          <legend>What</legend>
          {choices.map(({ id, name, about }, place) => (
            <MarkedChoice
              key={id}
              group="what"
              name={name}
              about={about}
              autoFocus={place === 0}
              checked={id === chosen}
              onChoose={() => {
                setChosen(id);
              }}
            />
          ))}
        </fieldset>
        <fieldset className="export-group export-formats">
          <legend>Format</legend>
          {EXPORT_FORMATS.map((one) => (
            <MarkedChoice
              key={one}
              group="format"
              name={EXPORT_FORMAT_INFO[one].name}
              about={EXPORT_FORMAT_INFO[one].about}
              checked={one === format}
              onChoose={() => {
                setFormat(one);
              }}
            />
          ))}
        </fieldset>
      </div>
      {format === 'markdown' ? (
        <>
          <TemplateField />
          <KeptFolder requests={folder} />
        </>
      ) : null}
    </Dialog>
  );
}
