import { notesFlows } from './notesFlows';
import { popupFlows } from './popupFlows';
import { readerFlows } from './readerFlows';

export const flows = { ...readerFlows, ...popupFlows, ...notesFlows };
export type FlowName = keyof typeof flows;
export const flowNames = Object.keys(flows) as FlowName[];
