/** @jest-environment jsdom */

import { wholeRoom } from '../config/whole-room';

wholeRoom(__dirname);
