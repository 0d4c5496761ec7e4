import { wholeRoom } from '../config/whole-room';

wholeRoom(__dirname);
