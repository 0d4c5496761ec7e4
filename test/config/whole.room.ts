import { wholeRoom } from './whole-room';

wholeRoom(__dirname);
