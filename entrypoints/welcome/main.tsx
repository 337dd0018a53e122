import { show } from '@/components/render';
import { Welcome } from './Welcome';

show(Welcome, 'welcomeTitle');
