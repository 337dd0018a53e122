import { show } from '@/components/render';
import { Notes } from './Notes';

show(Notes, 'notes');
