// The parts of ECharts that the pages use; the whole of it would be three times as large.
import { use } from "echarts/core";
import { BarChart, LineChart, ScatterChart } from "echarts/charts";
import { DataZoomInsideComponent, GridComponent, TooltipComponent } from "echarts/components";
import { CanvasRenderer } from "echarts/renderers";

use([BarChart, LineChart, ScatterChart, DataZoomInsideComponent, GridComponent, TooltipComponent, CanvasRenderer]);

export { init } from "echarts/core";
