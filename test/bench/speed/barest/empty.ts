import { openFrame } from './openFrame';

openFrame(() => '<p>Nothing.</p>');
