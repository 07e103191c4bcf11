<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_Hans" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Open a session, an experiment file (TOML), or a table (CSV) to train on.</source>
        <translation>打开会话、实验文件（TOML），或用来训练的表格（CSV）。</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>重新载入</translation>
    </message>
    <message>
        <source>Read the open experiment from its file again.</source>
        <translation>从文件中重新读取当前实验。</translation>
    </message>
    <message>
        <source>Export NumPy script…</source>
        <translation>导出 NumPy 脚本…</translation>
    </message>
    <message>
        <source>Write this iteration as a NumPy script that prints the same numbers.</source>
        <translation>把这次迭代写成一个 NumPy 脚本，运行它会打印出同样的数值。</translation>
    </message>
    <message>
        <source>Export PyTorch script…</source>
        <translation>导出 PyTorch 脚本…</translation>
    </message>
    <message>
        <source>Write this iteration as a PyTorch script with the same weights and data.</source>
        <translation>把这次迭代写成一个 PyTorch 脚本，权重和数据相同。</translation>
    </message>
    <message>
        <source>Import trained network…</source>
        <translation>导入训练好的网络…</translation>
    </message>
    <message>
        <source>Put a network out of a safetensors, npz or ONNX file in place of this one.</source>
        <translation>用 safetensors、npz 或 ONNX 文件里的网络代替当前的网络。</translation>
    </message>
    <message>
        <source>Export weights…</source>
        <translation>导出权重…</translation>
    </message>
    <message>
        <source>Write the weights in view as a safetensors file, which PyTorch reads.</source>
        <translation>把当前的权重写成 safetensors 文件，PyTorch 可以读取。</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Close the window.</source>
        <translation>关闭窗口。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Take the last change of the run, of a branch or of the experiment back.</source>
        <translation>撤销对运行、分支或实验的上一次改动。</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Do again what was undone.</source>
        <translation>重新做刚才撤销的改动。</translation>
    </message>
    <message>
        <source>Copy values</source>
        <translation>复制数值</translation>
    </message>
    <message>
        <source>Copy what is known of the node or edge under the pointer, with all digits.</source>
        <translation>复制鼠标所指节点或边的已知数值，保留全部位数。</translation>
    </message>
    <message>
        <source>Copy moment</source>
        <translation>复制时刻</translation>
    </message>
    <message>
        <source>Copy experiment, edits, moment and selection as text, to paste or to send.</source>
        <translation>把实验、编辑、时刻和选择复制成文本，以便粘贴或发送。</translation>
    </message>
    <message>
        <source>Paste moment</source>
        <translation>粘贴时刻</translation>
    </message>
    <message>
        <source>Open the moment that was copied as text; undo comes back.</source>
        <translation>打开以文本形式复制的时刻；撤销可以回来。</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>取消选择</translation>
    </message>
    <message>
        <source>Drop the selection, then a probe, then the comparison; give a search up.</source>
        <translation>放下选择，其次是探针，再次是比较；也放弃搜索。</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Show the network larger; the wheel does it at the pointer.</source>
        <translation>放大显示网络；滚轮以鼠标处为中心缩放。</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Show the network smaller.</source>
        <translation>缩小显示网络。</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适合窗口</translation>
    </message>
    <message>
        <source>Show the whole network.</source>
        <translation>显示整个网络。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Change between the light and the dark theme.</source>
        <translation>在浅色和深色主题之间切换。</translation>
    </message>
    <message>
        <source>Next language</source>
        <translation>下一种语言</translation>
    </message>
    <message>
        <source>Say everything in the next language: English, Chinese in both scripts.</source>
        <translation>用下一种语言显示一切：英文、简体中文、繁体中文。</translation>
    </message>
    <message>
        <source>Next way of digits</source>
        <translation>下一种数字写法</translation>
    </message>
    <message>
        <source>Write numbers fixed, scientific, or as a fraction where it is one.</source>
        <translation>数字写成定点、科学记数法，或在恰好是分数时写成分数。</translation>
    </message>
    <message>
        <source>Decimal comma</source>
        <translation>小数用逗号</translation>
    </message>
    <message>
        <source>Write a comma before the decimals instead of a point.</source>
        <translation>小数部分之前写逗号而不是点号。</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>减弱动态效果</translation>
    </message>
    <message>
        <source>Show each step at once, without numbers that move along the edges.</source>
        <translation>直接显示每一步，数字不沿边移动。</translation>
    </message>
    <message>
        <source>Logarithmic loss axis</source>
        <translation>损失用对数坐标</translation>
    </message>
    <message>
        <source>Draw the loss curve on a logarithmic axis, or on a linear one.</source>
        <translation>损失曲线用对数坐标或线性坐标绘制。</translation>
    </message>
    <message>
        <source>Experiment panel</source>
        <translation>实验面板</translation>
    </message>
    <message>
        <source>Show or hide the experiment and the counters at the left.</source>
        <translation>显示或隐藏左侧的实验和计数。</translation>
    </message>
    <message>
        <source>Loss curve and run bar</source>
        <translation>损失曲线和运行条</translation>
    </message>
    <message>
        <source>Show or hide loss curve, run bar and operation bar.</source>
        <translation>显示或隐藏损失曲线、运行条和运算条。</translation>
    </message>
    <message>
        <source>Panel at the right</source>
        <translation>右侧面板</translation>
    </message>
    <message>
        <source>Show or hide the panel at the right, with its tabs.</source>
        <translation>显示或隐藏右侧带标签页的面板。</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Train at full speed, or pause; while a lesson is open, present it.</source>
        <translation>全速训练，或暂停；打开课程时则演示课程。</translation>
    </message>
    <message>
        <source>Run back</source>
        <translation>倒退运行</translation>
    </message>
    <message>
        <source>Run backward to the last stop before this moment, or to the start.</source>
        <translation>倒退到此刻之前的上一个停止处，或退到开头。</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Show step after step at the chosen speed, or pause.</source>
        <translation>按所选速度逐步播放，或暂停。</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Stop playing or running.</source>
        <translation>停止播放或运行。</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>慢一些</translation>
    </message>
    <message>
        <source>Play at a lower speed.</source>
        <translation>降低播放速度。</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>快一些</translation>
    </message>
    <message>
        <source>Play at a higher speed.</source>
        <translation>提高播放速度。</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Go one step of the chosen grain.</source>
        <translation>按所选粒度前进一步。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Go one step of the chosen grain back.</source>
        <translation>按所选粒度后退一步。</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>进入</translation>
    </message>
    <message>
        <source>Take the next finer grain and go one step of it.</source>
        <translation>换成更细的粒度，并前进一步。</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>跳出</translation>
    </message>
    <message>
        <source>Take the next coarser grain and go to the end of its step.</source>
        <translation>换成更粗的粒度，并走到这一步的末尾。</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Go to the start of the run, with the weights it started from.</source>
        <translation>回到运行的开头，使用最初的权重。</translation>
    </message>
    <message>
        <source>Grain: product</source>
        <translation>粒度：乘积</translation>
    </message>
    <message>
        <source>A step is one product of one sum.</source>
        <translation>一步是一个求和里的一个乘积。</translation>
    </message>
    <message>
        <source>Grain: neuron</source>
        <translation>粒度：神经元</translation>
    </message>
    <message>
        <source>A step is one neuron of one example.</source>
        <translation>一步是一个样本的一个神经元。</translation>
    </message>
    <message>
        <source>Grain: op</source>
        <translation>粒度：运算</translation>
    </message>
    <message>
        <source>A step is one operation: a whole layer.</source>
        <translation>一步是一个运算：整整一层。</translation>
    </message>
    <message>
        <source>Grain: phase</source>
        <translation>粒度：阶段</translation>
    </message>
    <message>
        <source>A step is a whole phase: forward, cost, backward, gradient or update.</source>
        <translation>一步是一整个阶段：前向、代价、反向、梯度或更新。</translation>
    </message>
    <message>
        <source>Grain: example</source>
        <translation>粒度：样本</translation>
    </message>
    <message>
        <source>A step is one example of an operation.</source>
        <translation>一步是一个运算里的一个样本。</translation>
    </message>
    <message>
        <source>Grain: iteration</source>
        <translation>粒度：迭代</translation>
    </message>
    <message>
        <source>A step is one update of the weights.</source>
        <translation>一步是一次权重更新。</translation>
    </message>
    <message>
        <source>Grain: epoch</source>
        <translation>粒度：轮</translation>
    </message>
    <message>
        <source>A step is one pass over the training rows.</source>
        <translation>一步是把训练行过一遍。</translation>
    </message>
    <message>
        <source>New weights</source>
        <translation>新的权重</translation>
    </message>
    <message>
        <source>Start again with weights drawn from the next seed.</source>
        <translation>用下一个随机种子抽取的权重重新开始。</translation>
    </message>
    <message>
        <source>Previous example</source>
        <translation>上一个样本</translation>
    </message>
    <message>
        <source>Show the previous example of the batch; time does not move.</source>
        <translation>显示批次里的上一个样本；时间不动。</translation>
    </message>
    <message>
        <source>Next example</source>
        <translation>下一个样本</translation>
    </message>
    <message>
        <source>Show the next example of the batch; time does not move.</source>
        <translation>显示批次里的下一个样本；时间不动。</translation>
    </message>
    <message>
        <source>Find command…</source>
        <translation>查找命令…</translation>
    </message>
    <message>
        <source>Find any command by its name, and run it.</source>
        <translation>按名称查找任何命令并执行。</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Show all commands and their keys.</source>
        <translation>显示全部命令和按键。</translation>
    </message>
    <message>
        <source>Chart: loss</source>
        <translation>图表：损失</translation>
    </message>
    <message>
        <source>Show the loss over the run, above the run bar.</source>
        <translation>在运行条上方显示整个运行的损失。</translation>
    </message>
    <message>
        <source>Chart: gradient norm</source>
        <translation>图表：梯度范数</translation>
    </message>
    <message>
        <source>Show the length of the gradient under the loss, over the same time.</source>
        <translation>在损失下方、沿同一时间轴显示梯度的长度。</translation>
    </message>
    <message>
        <source>Chart: scores</source>
        <translation>图表：成绩</translation>
    </message>
    <message>
        <source>Show accuracy, R² or RMSE of training, validation and test rows over the run.</source>
        <translation>显示整个运行中训练、验证和测试行的准确率、R² 或 RMSE。</translation>
    </message>
    <message>
        <source>Chart: health</source>
        <translation>图表：健康</translation>
    </message>
    <message>
        <source>Show how many layers and neurons were ill, over the run.</source>
        <translation>显示运行过程中有多少层和神经元出了毛病。</translation>
    </message>
    <message>
        <source>Chart: layers</source>
        <translation>图表：各层</translation>
    </message>
    <message>
        <source>Show how the numbers of each layer are distributed.</source>
        <translation>显示每一层的数值如何分布。</translation>
    </message>
    <message>
        <source>Next quantity of layers</source>
        <translation>各层的下一个量</translation>
    </message>
    <message>
        <source>Count weights, activations, gains or gradients of the layers.</source>
        <translation>统计各层的权重、激活值、增益或梯度。</translation>
    </message>
    <message>
        <source>Smooth the loss</source>
        <translation>平滑损失</translation>
    </message>
    <message>
        <source>Draw the mean of the last 10, 100 or 1000 updates, or none.</source>
        <translation>画出最近 10、100 或 1000 次更新的平均值，或不画。</translation>
    </message>
    <message>
        <source>Loss of each epoch</source>
        <translation>每轮的损失</translation>
    </message>
    <message>
        <source>Draw the mean of the batch losses of each epoch.</source>
        <translation>画出每轮中各批次损失的平均值。</translation>
    </message>
    <message>
        <source>Next chart of the output</source>
        <translation>输出的下一个图表</translation>
    </message>
    <message>
        <source>Show at the right the next chart of what the network answers.</source>
        <translation>在右侧显示网络输出的下一个图表。</translation>
    </message>
    <message>
        <source>Pictures of neurons</source>
        <translation>神经元的图像</translation>
    </message>
    <message>
        <source>Show in each neuron what it computes over the one or two inputs.</source>
        <translation>在每个神经元里画出它在一个或两个输入上算出的函数。</translation>
    </message>
    <message>
        <source>Loss surface</source>
        <translation>损失曲面</translation>
    </message>
    <message>
        <source>Show at the right the loss over two parameters, and the way of the run.</source>
        <translation>在右侧显示损失随两个参数的变化，以及运行走过的路。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Write to the file: all of a session (.visprop), or an experiment (.toml).</source>
        <translation>写入文件：整个会话（.visprop），或实验（.toml）。</translation>
    </message>
    <message>
        <source>Write to another file; .visprop holds all that was run, .toml the moment.</source>
        <translation>写入另一个文件；.visprop 含有全部运行内容，.toml 含有时刻。</translation>
    </message>
    <message>
        <source>Notes…</source>
        <translation>笔记…</translation>
    </message>
    <message>
        <source>Write down what belongs to this work; it is saved with the session.</source>
        <translation>写下与这项工作有关的内容；它随会话保存。</translation>
    </message>
    <message>
        <source>Predict a table…</source>
        <translation>预测表格…</translation>
    </message>
    <message>
        <source>Write what the network in view answers to the rows of another table.</source>
        <translation>写出当前网络对另一张表格各行的答案。</translation>
    </message>
    <message>
        <source>Type an own input…</source>
        <translation>输入自己的数值…</translation>
    </message>
    <message>
        <source>Show numbers of your own to the network: a probe, no part of the run.</source>
        <translation>给网络看你自己的数：这是探针，不属于运行。</translation>
    </message>
    <message>
        <source>End the probe</source>
        <translation>结束探针</translation>
    </message>
    <message>
        <source>Show the batch again in place of the row that is no part of the run.</source>
        <translation>不再显示不属于运行的那一行，重新显示批次。</translation>
    </message>
    <message>
        <source>Run to here</source>
        <translation>运行到此处</translation>
    </message>
    <message>
        <source>Go to the next moment at which the node or edge pointed at is computed.</source>
        <translation>前往下一次计算所指节点或边的时刻。</translation>
    </message>
    <message>
        <source>Run to this line</source>
        <translation>运行到这一行</translation>
    </message>
    <message>
        <source>Go to the moment at which the chosen line of code has just been computed.</source>
        <translation>前往所选代码行刚刚算完的时刻。</translation>
    </message>
    <message>
        <source>Change value…</source>
        <translation>修改数值…</translation>
    </message>
    <message>
        <source>Change the weight, bias, input, target or activation pointed at.</source>
        <translation>修改所指的权重、偏置、输入、目标或激活函数。</translation>
    </message>
    <message>
        <source>Change setting…</source>
        <translation>修改设置…</translation>
    </message>
    <message>
        <source>Change the rate, L2, the batch size or an activation from here on.</source>
        <translation>从此处起修改学习率、L2、批量大小或激活函数。</translation>
    </message>
    <message>
        <source>Breakpoint here</source>
        <translation>在此设断点</translation>
    </message>
    <message>
        <source>Set a breakpoint at the node or edge pointed at, or delete it.</source>
        <translation>在所指的节点或边上设置断点，或删除断点。</translation>
    </message>
    <message>
        <source>New breakpoint…</source>
        <translation>新建断点…</translation>
    </message>
    <message>
        <source>Write a condition that stops the run, such as L &lt; 0.1.</source>
        <translation>写一个使运行停下的条件，例如 L &lt; 0.1。</translation>
    </message>
    <message>
        <source>Go to breakpoints</source>
        <translation>转到断点</translation>
    </message>
    <message>
        <source>Show the breakpoints and put the keys there: Space, Enter, Delete.</source>
        <translation>显示断点，并把键盘焦点移过去：空格、Enter、Delete。</translation>
    </message>
    <message>
        <source>New watch…</source>
        <translation>新建监视…</translation>
    </message>
    <message>
        <source>Write a value to watch, such as max(gain[1]).</source>
        <translation>写一个要监视的值，例如 max(gain[1])。</translation>
    </message>
    <message>
        <source>Go to watches</source>
        <translation>转到监视</translation>
    </message>
    <message>
        <source>Show the watches and put the keys there: Enter, Delete, arrows, Alt+arrows.</source>
        <translation>显示监视项，并把键盘焦点移过去：Enter、Delete、方向键、Alt+方向键。</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>比较…</translation>
    </message>
    <message>
        <source>Compare with another branch, in lock-step; again to end it.</source>
        <translation>与另一条分支同步比较；再按一次结束。</translation>
    </message>
    <message>
        <source>Go to branches</source>
        <translation>转到分支</translation>
    </message>
    <message>
        <source>Show the branches and put the keys there: arrows, Enter, Delete.</source>
        <translation>显示分支，并把键盘焦点移过去：方向键、Enter、Delete。</translation>
    </message>
    <message>
        <source>Explanation before</source>
        <translation>上一个解释</translation>
    </message>
    <message>
        <source>Go back to the explanation that was shown before.</source>
        <translation>回到之前显示过的解释。</translation>
    </message>
    <message>
        <source>Explanation after</source>
        <translation>下一个解释</translation>
    </message>
    <message>
        <source>Go forward to the explanation that was come back from.</source>
        <translation>前进到刚才退回来的解释。</translation>
    </message>
    <message>
        <source>Go to when it was computed</source>
        <translation>转到它被计算的时刻</translation>
    </message>
    <message>
        <source>Move time to the operation that computes the number that is explained.</source>
        <translation>把时间移到算出所解释数值的那个运算。</translation>
    </message>
    <message>
        <source>Panel: debugger</source>
        <translation>面板：调试器</translation>
    </message>
    <message>
        <source>Show breakpoints, watches and branches at the right.</source>
        <translation>在右侧显示断点、监视和分支。</translation>
    </message>
    <message>
        <source>Why this number?</source>
        <translation>为什么是这个数？</translation>
    </message>
    <message>
        <source>Show at the right why the selected number is what it is.</source>
        <translation>在右侧显示所选的数为什么是这个值。</translation>
    </message>
    <message>
        <source>Panel: code</source>
        <translation>面板：代码</translation>
    </message>
    <message>
        <source>Show at the right the NumPy program of this iteration: arrows, Enter runs there.</source>
        <translation>在右侧显示这次迭代的 NumPy 程序：用方向键选行，Enter 运行到那里。</translation>
    </message>
    <message>
        <source>Panel: output</source>
        <translation>面板：输出</translation>
    </message>
    <message>
        <source>Show at the right what the network answers: surface, curve, matrix of classes.</source>
        <translation>在右侧显示网络给出的答案：曲面、曲线、混淆矩阵。</translation>
    </message>
    <message>
        <source>Panel: data</source>
        <translation>面板：数据</translation>
    </message>
    <message>
        <source>Show at the right the rows of the data and the probes: Enter traces a row.</source>
        <translation>在右侧显示数据的各行和探针：Enter 追踪一行。</translation>
    </message>
    <message>
        <source>Panel: runs</source>
        <translation>面板：运行记录</translation>
    </message>
    <message>
        <source>Show at the right kept runs and branches, their losses and what differs.</source>
        <translation>在右侧显示保留的运行和分支、它们的损失和差别。</translation>
    </message>
    <message>
        <source>Add a hidden layer</source>
        <translation>添加一个隐藏层</translation>
    </message>
    <message>
        <source>Another run, with a layer behind the one pointed at, else the last.</source>
        <translation>另起一次运行，在所指的层（否则最后一层）后面多一层。</translation>
    </message>
    <message>
        <source>Take a hidden layer away</source>
        <translation>去掉一个隐藏层</translation>
    </message>
    <message>
        <source>Another run, without the hidden layer pointed at, else the last.</source>
        <translation>另起一次运行，不含所指的隐藏层（否则最后一个）。</translation>
    </message>
    <message>
        <source>Add a neuron</source>
        <translation>添加一个神经元</translation>
    </message>
    <message>
        <source>Another run, one neuron more in the layer pointed at, else the first.</source>
        <translation>另起一次运行，所指的层（否则第一层）多一个神经元。</translation>
    </message>
    <message>
        <source>Take a neuron away</source>
        <translation>去掉一个神经元</translation>
    </message>
    <message>
        <source>Another run, one neuron less in the layer pointed at, else the first.</source>
        <translation>另起一次运行，所指的层（否则第一层）少一个神经元。</translation>
    </message>
    <message>
        <source>Overfitting side by side…</source>
        <translation>并排看过拟合…</translation>
    </message>
    <message>
        <source>A small and a large network on the same few points, in lock-step.</source>
        <translation>同样几个点上的一小一大两个网络，同步运行。</translation>
    </message>
    <message>
        <source>Draw points</source>
        <translation>绘制点</translation>
    </message>
    <message>
        <source>Set, move and delete rows in the chart of the output: data of your own.</source>
        <translation>在输出图表中设置、移动和删除数据行：你自己的数据。</translation>
    </message>
    <message>
        <source>Keep this run</source>
        <translation>保留这次运行</translation>
    </message>
    <message>
        <source>Keep losses and settings of the run in view, to compare the next one with.</source>
        <translation>把这次运行的损失和设置留在视图里，与下一次比较。</translation>
    </message>
    <message>
        <source>Prove gradients</source>
        <translation>验证梯度</translation>
    </message>
    <message>
        <source>Compare every gradient of this iteration with a numerical one, and mark it.</source>
        <translation>把这次迭代的每个梯度与数值梯度比较，并做标记。</translation>
    </message>
    <message>
        <source>Always prove</source>
        <translation>总是验证</translation>
    </message>
    <message>
        <source>Prove the gradients of every iteration that is shown while the run rests.</source>
        <translation>运行停住时，验证所显示的每次迭代的梯度。</translation>
    </message>
    <message>
        <source>Next health lamp</source>
        <translation>下一个健康指示灯</translation>
    </message>
    <message>
        <source>Go to what makes gradients vanish or explode, or neurons useless.</source>
        <translation>转到使梯度消失、爆炸或使神经元无用的地方。</translation>
    </message>
    <message>
        <source>Cost counter</source>
        <translation>代价计数器</translation>
    </message>
    <message>
        <source>Count the multiplications of each pass above the network.</source>
        <translation>在网络上方统计每一遍所用的乘法次数。</translation>
    </message>
    <message>
        <source>Select towards the inputs</source>
        <translation>向输入方向选择</translation>
    </message>
    <message>
        <source>Select a weight into the selected node, or the node a weight comes from.</source>
        <translation>选择进入所选节点的权重，或权重来自的节点。</translation>
    </message>
    <message>
        <source>Select towards the outputs</source>
        <translation>向输出方向选择</translation>
    </message>
    <message>
        <source>Select a weight out of the selected node, or the node a weight goes to.</source>
        <translation>选择离开所选节点的权重，或权重去往的节点。</translation>
    </message>
    <message>
        <source>Select above</source>
        <translation>选择上方</translation>
    </message>
    <message>
        <source>Select the node, weight or bias above the selected one.</source>
        <translation>选择所选项上方的节点、权重或偏置。</translation>
    </message>
    <message>
        <source>Select below</source>
        <translation>选择下方</translation>
    </message>
    <message>
        <source>Select the node, weight or bias below the selected one.</source>
        <translation>选择所选项下方的节点、权重或偏置。</translation>
    </message>
    <message>
        <source>Go to iteration…</source>
        <translation>转到迭代…</translation>
    </message>
    <message>
        <source>Write an iteration to go to; what was not run yet is run, up to a stop.</source>
        <translation>写下要去的迭代；还没有运行的部分会运行，直到停止处。</translation>
    </message>
    <message>
        <source>Go to the end</source>
        <translation>转到末尾</translation>
    </message>
    <message>
        <source>Go to the end of what was run.</source>
        <translation>转到已运行部分的末尾。</translation>
    </message>
    <message>
        <source>Previous epoch</source>
        <translation>上一轮</translation>
    </message>
    <message>
        <source>Go back to the last beginning of an epoch.</source>
        <translation>回到上一轮的开头。</translation>
    </message>
    <message>
        <source>Next epoch</source>
        <translation>下一轮</translation>
    </message>
    <message>
        <source>Go to the end of this epoch, as far as it was run.</source>
        <translation>转到本轮的末尾（以已运行的为限）。</translation>
    </message>
    <message>
        <source>Previous edit</source>
        <translation>上一次编辑</translation>
    </message>
    <message>
        <source>Go back to the last edit of this branch before this moment.</source>
        <translation>回到本分支在此刻之前的上一次编辑。</translation>
    </message>
    <message>
        <source>Next edit</source>
        <translation>下一次编辑</translation>
    </message>
    <message>
        <source>Go to the next edit of this branch.</source>
        <translation>转到本分支的下一次编辑。</translation>
    </message>
    <message>
        <source>Previous stop met</source>
        <translation>上一次停止</translation>
    </message>
    <message>
        <source>Go back to the last moment before this one where the run has stopped.</source>
        <translation>回到此刻之前运行上一次停下的时刻。</translation>
    </message>
    <message>
        <source>Next stop met</source>
        <translation>下一次停止</translation>
    </message>
    <message>
        <source>Go to the next moment where the run has stopped.</source>
        <translation>转到运行下一次停下的时刻。</translation>
    </message>
    <message>
        <source>Go to the best epoch</source>
        <translation>转到最佳的一轮</translation>
    </message>
    <message>
        <source>Go back to the end of the epoch whose validation was best so far.</source>
        <translation>回到迄今验证结果最好的那一轮的末尾。</translation>
    </message>
    <message>
        <source>Next view</source>
        <translation>下一个视图</translation>
    </message>
    <message>
        <source>Show the next view that can show this experiment.</source>
        <translation>显示下一个适合本实验的视图。</translation>
    </message>
    <message>
        <source>View: forward</source>
        <translation>视图：前向</translation>
    </message>
    <message>
        <source>Show the network: values run forward, ∂C/∂z back over the same edges.</source>
        <translation>显示网络：数值向前流动，∂C/∂z 沿同样的边返回。</translation>
    </message>
    <message>
        <source>View: backward</source>
        <translation>视图：反向</translation>
    </message>
    <message>
        <source>Show the reversed network: amplifiers with gain σ′(z) that pass ∂C/∂z on.</source>
        <translation>显示反向网络：增益为 σ′(z) 的放大器把 ∂C/∂z 往回传。</translation>
    </message>
    <message>
        <source>View: both</source>
        <translation>视图：两者</translation>
    </message>
    <message>
        <source>Show the network and, under it, the reversed one; twins light up together.</source>
        <translation>显示网络，其下是反向网络；对应的部分一起亮起。</translation>
    </message>
    <message>
        <source>View: summary</source>
        <translation>视图：总结</translation>
    </message>
    <message>
        <source>Show that a from the forward pass times ∂C/∂z from the backward pass is ∂C/∂w.</source>
        <translation>显示前向传播的 a 乘以反向传播的 ∂C/∂z 就是 ∂C/∂w。</translation>
    </message>
    <message>
        <source>View: walk</source>
        <translation>视图：推导</translation>
    </message>
    <message>
        <source>Tell how one comes to the backward pass: one neuron, two cases, the output.</source>
        <translation>讲述怎样得到反向传播：一个神经元、两种情形、输出。</translation>
    </message>
    <message>
        <source>Next notation</source>
        <translation>下一种记号</translation>
    </message>
    <message>
        <source>Write ∂C/∂z as the lecture, Nielsen (δ), CS231n (dz) or PyTorch (.grad).</source>
        <translation>把 ∂C/∂z 写成课程的、Nielsen（δ）、CS231n（dz）或 PyTorch（.grad）的记号。</translation>
    </message>
    <message>
        <source>Walk on</source>
        <translation>推导继续</translation>
    </message>
    <message>
        <source>Tell the next stage of the walk; in a lesson, do its next press.</source>
        <translation>讲述推导的下一阶段；在课程中则执行下一次按键。</translation>
    </message>
    <message>
        <source>Tell the stage of the walk before this one; in a lesson, its press before.</source>
        <translation>讲述推导的上一阶段；在课程中则退回上一次按键。</translation>
    </message>
    <message>
        <source>Walk back</source>
        <translation>推导返回</translation>
    </message>
    <message>
        <source>View: computation graph</source>
        <translation>视图：计算图</translation>
    </message>
    <message>
        <source>Show sums and sigmoids of one hidden layer as boxes, and in matrix form.</source>
        <translation>把一个隐藏层的求和与 sigmoid 画成方框，并写成矩阵形式。</translation>
    </message>
    <message>
        <source>View: sigmoid bench</source>
        <translation>视图：sigmoid 实验台</translation>
    </message>
    <message>
        <source>Show the curve of each unit against the target, with handles to drag.</source>
        <translation>把每个单元的曲线与目标对照，带可拖动的控制点。</translation>
    </message>
    <message>
        <source>View: θ and g</source>
        <translation>视图：θ 与 g</translation>
    </message>
    <message>
        <source>Show all parameters as one vector, the gradient beside it, and the step.</source>
        <translation>把全部参数显示为一个向量，旁边是梯度和这一步。</translation>
    </message>
    <message>
        <source>View: sums over examples</source>
        <translation>视图：样本求和</translation>
    </message>
    <message>
        <source>Show what each example adds to a derivative, and the batches of the epoch.</source>
        <translation>显示每个样本对导数的贡献，以及本轮的各批次。</translation>
    </message>
    <message>
        <source>View: output</source>
        <translation>视图：输出</translation>
    </message>
    <message>
        <source>Show what the network answers over its inputs: a surface, or a curve and dots.</source>
        <translation>显示网络对各种输入的回答：一个曲面，或一条曲线和一些点。</translation>
    </message>
    <message>
        <source>Add a unit</source>
        <translation>添加一个单元</translation>
    </message>
    <message>
        <source>On the bench: add the sigmoid that lowers the error most.</source>
        <translation>在实验台上：添加最能降低误差的 sigmoid。</translation>
    </message>
    <message>
        <source>Take the unit away</source>
        <translation>去掉这个单元</translation>
    </message>
    <message>
        <source>On the bench: take the selected sigmoid away.</source>
        <translation>在实验台上：去掉所选的 sigmoid。</translation>
    </message>
    <message>
        <source>Draw a target</source>
        <translation>绘制目标</translation>
    </message>
    <message>
        <source>On the bench: draw the curve to fit with the mouse.</source>
        <translation>在实验台上：用鼠标画出要拟合的曲线。</translation>
    </message>
    <message>
        <source>Open lesson…</source>
        <translation>打开课程…</translation>
    </message>
    <message>
        <source>Open a lesson file: scenes that are told press by press.</source>
        <translation>打开课程文件：逐次按键讲述的场景。</translation>
    </message>
    <message>
        <source>Close lesson</source>
        <translation>关闭课程</translation>
    </message>
    <message>
        <source>Close the lesson; its experiment stays open.</source>
        <translation>关闭课程；它的实验保持打开。</translation>
    </message>
    <message>
        <source>Add this moment as a scene…</source>
        <translation>把此时刻添加为场景…</translation>
    </message>
    <message>
        <source>Write the moment in view into a lesson file of your own, as its last scene.</source>
        <translation>把视图中的时刻写入你自己的课程文件，作为最后一个场景。</translation>
    </message>
    <message>
        <source>Export lesson…</source>
        <translation>导出课程…</translation>
    </message>
    <message>
        <source>Write the open lesson as a hand-out or a film, or its scene as a worksheet.</source>
        <translation>把打开的课程写成讲义或影片，或把其中的场景写成练习题。</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Show the session on the projector, with a presenter&apos;s window here.</source>
        <translation>把会话投到投影仪上，演讲者窗口留在这里。</translation>
    </message>
    <message>
        <source>Room: on</source>
        <translation>教室：继续</translation>
    </message>
    <message>
        <source>While presenting: the next step, in every window of the program.</source>
        <translation>演示时：下一步，在程序的每个窗口都有效。</translation>
    </message>
    <message>
        <source>Room: back</source>
        <translation>教室：返回</translation>
    </message>
    <message>
        <source>While presenting: the step before.</source>
        <translation>演示时：上一步。</translation>
    </message>
    <message>
        <source>Room: black</source>
        <translation>教室：黑屏</translation>
    </message>
    <message>
        <source>While presenting: a black screen; again for the picture.</source>
        <translation>演示时：黑屏；再按一次恢复画面。</translation>
    </message>
    <message>
        <source>Room: white</source>
        <translation>教室：白屏</translation>
    </message>
    <message>
        <source>While presenting: a white screen; again for the picture.</source>
        <translation>演示时：白屏；再按一次恢复画面。</translation>
    </message>
    <message>
        <source>Room: leave</source>
        <translation>教室：离开</translation>
    </message>
    <message>
        <source>End the presentation; nothing is lost.</source>
        <translation>结束演示；什么也不会丢失。</translation>
    </message>
    <message>
        <source>Room: freeze</source>
        <translation>教室：定格</translation>
    </message>
    <message>
        <source>While presenting: keep the picture on the projector while you prepare; F again.</source>
        <translation>演示时：你做准备时投影仪保持画面不变；再按 F 恢复。</translation>
    </message>
    <message>
        <source>Room: light or dark</source>
        <translation>教室：浅色或深色</translation>
    </message>
    <message>
        <source>While presenting: the other theme on the projector.</source>
        <translation>演示时：投影仪换另一种主题。</translation>
    </message>
    <message>
        <source>Room: laser</source>
        <translation>教室：激光笔</translation>
    </message>
    <message>
        <source>While presenting: a red dot where the mouse points.</source>
        <translation>演示时：鼠标所指处显示红点。</translation>
    </message>
    <message>
        <source>Room: spotlight</source>
        <translation>教室：聚光灯</translation>
    </message>
    <message>
        <source>While presenting: all is dark but a circle around the mouse.</source>
        <translation>演示时：除鼠标周围的圆以外全部变暗。</translation>
    </message>
    <message>
        <source>Room: pen</source>
        <translation>教室：画笔</translation>
    </message>
    <message>
        <source>While presenting: draw on the picture with the mouse.</source>
        <translation>演示时：用鼠标在画面上绘画。</translation>
    </message>
    <message>
        <source>Room: eraser</source>
        <translation>教室：橡皮</translation>
    </message>
    <message>
        <source>While presenting: erase the lines of the pen that the mouse is drawn over.</source>
        <translation>演示时：擦去鼠标划过的笔迹。</translation>
    </message>
    <message>
        <source>Room: next colour</source>
        <translation>教室：下一种颜色</translation>
    </message>
    <message>
        <source>While presenting: the pen&apos;s next colour.</source>
        <translation>演示时：画笔换下一种颜色。</translation>
    </message>
    <message>
        <source>Room: undo ink</source>
        <translation>教室：撤销笔迹</translation>
    </message>
    <message>
        <source>While presenting: take the last line of the pen back, or what was erased.</source>
        <translation>演示时：撤回画笔的最后一条线，或刚擦去的部分。</translation>
    </message>
    <message>
        <source>Room: erase all ink</source>
        <translation>教室：擦去全部笔迹</translation>
    </message>
    <message>
        <source>While presenting: erase all lines of the pen.</source>
        <translation>演示时：擦去画笔的全部线条。</translation>
    </message>
    <message>
        <source>Room: zoom in</source>
        <translation>教室：放大</translation>
    </message>
    <message>
        <source>While presenting: larger at the mouse; the wheel does it too.</source>
        <translation>演示时：以鼠标处放大；滚轮也可以。</translation>
    </message>
    <message>
        <source>Room: zoom out</source>
        <translation>教室：缩小</translation>
    </message>
    <message>
        <source>While presenting: smaller again.</source>
        <translation>演示时：重新缩小。</translation>
    </message>
    <message>
        <source>Room: whole picture</source>
        <translation>教室：整个画面</translation>
    </message>
    <message>
        <source>While presenting: the whole picture.</source>
        <translation>演示时：显示整个画面。</translation>
    </message>
    <message>
        <source>Room: start or hold the time</source>
        <translation>教室：开始或暂停计时</translation>
    </message>
    <message>
        <source>While presenting: start or hold the elapsed time.</source>
        <translation>演示时：开始或暂停已用时间。</translation>
    </message>
    <message>
        <source>Room: time from 0</source>
        <translation>教室：从 0 计时</translation>
    </message>
    <message>
        <source>While presenting: count the elapsed time from 0 again.</source>
        <translation>演示时：已用时间重新从 0 开始。</translation>
    </message>
    <message>
        <source>Export picture…</source>
        <translation>导出图像…</translation>
    </message>
    <message>
        <source>Write the network, a chart or the window as PNG, SVG or PDF, or copy it.</source>
        <translation>把网络、图表或窗口写成 PNG、SVG 或 PDF，或复制它。</translation>
    </message>
    <message>
        <source>Export film…</source>
        <translation>导出影片…</translation>
    </message>
    <message>
        <source>Write steps as MP4, GIF, WebP or WebM, or as numbered PNG pictures.</source>
        <translation>把若干步写成 MP4、GIF、WebP 或 WebM，或编号的 PNG 图像。</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>复制图像</translation>
    </message>
    <message>
        <source>Put the network and its formula on the clipboard, in double size.</source>
        <translation>把网络及其公式以双倍大小放到剪贴板。</translation>
    </message>
</context>
<context>
    <name>AnswerLine</name>
    <message>
        <source>Answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>Answer: Enter checks it</source>
        <translation>答案：按 Enter 检查</translation>
    </message>
</context>
<context>
    <name>AnswerView</name>
    <message>
        <source>This view shows networks with one or two inputs; this one has {n}: open spiral.</source>
        <translation>此视图显示有一个或两个输入的网络；这个网络有 {n} 个：请打开 spiral。</translation>
    </message>
    <message>
        <source>What the network answers</source>
        <translation>网络的回答</translation>
    </message>
    <message>
        <source>what it would answer to every input, with the parameters of this moment</source>
        <translation>以此刻的参数，它对每个输入会怎样回答</translation>
    </message>
    <message>
        <source>what it would answer to every input, with the parameters of this moment; output {n} of {all}</source>
        <translation>以此刻的参数，它对每个输入会怎样回答；第 {n} 个输出，共 {all} 个</translation>
    </message>
    <message>
        <source>the network&apos;s answer: {y} over {x}</source>
        <translation>网络的回答：{y} 随 {x}</translation>
    </message>
    <message>
        <source>{n} rows of training</source>
        <translation>{n} 行训练数据</translation>
    </message>
    <message>
        <source>{n} rows that it is not trained on</source>
        <translation>{n} 行没有用来训练的数据</translation>
    </message>
    <message>
        <source>row of training with {y} near {value}</source>
        <translation>{y} 接近 {value} 的训练数据</translation>
    </message>
    <message>
        <source>there the network answers {value}</source>
        <translation>网络在此处回答 {value}</translation>
    </message>
    <message>
        <source>where it changes from one class to the other</source>
        <translation>从一类变为另一类的地方</translation>
    </message>
    <message>
        <source>{x} runs to the right, {up} upward</source>
        <translation>{x} 向右，{up} 向上</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Decision surface</source>
        <translation>决策面</translation>
    </message>
    <message>
        <source>Fit curve</source>
        <translation>拟合曲线</translation>
    </message>
    <message>
        <source>Predicted against true</source>
        <translation>预测与真实对照</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>混淆矩阵</translation>
    </message>
    <message>
        <source>Loss surface</source>
        <translation>损失曲面</translation>
    </message>
    <message>
        <source>training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>{part}, {n} rows: accuracy {share} %</source>
        <translation>{part}，{n} 行：准确率 {share} %</translation>
    </message>
    <message>
        <source>{part}, {n} rows: R² {r2}, RMSE {rmse}</source>
        <translation>{part}，{n} 行：R² {r2}，RMSE {rmse}</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>with {key} {value}</source>
        <translation>{key} 为 {value}</translation>
    </message>
    <message>
        <source>“{text}” is no number: write it as 0.5, −2 or 1e-3.</source>
        <translation>“{text}”不是数：请写成 0.5、−2 或 1e-3。</translation>
    </message>
    <message>
        <source>Nothing at all switches it off.</source>
        <translation>留空即关闭。</translation>
    </message>
</context>
<context>
    <name>Authoring</name>
    <message>
        <source>This moment is scene {n} of {file}. Ctrl+Z takes it back.</source>
        <translation>此时刻是 {file} 的第 {n} 个场景。按 Ctrl+Z 撤回。</translation>
    </message>
    <message>
        <source>The scene “{name}” is taken back.</source>
        <translation>场景“{name}”已撤回。</translation>
    </message>
    <message>
        <source>The scene “{name}” is added again.</source>
        <translation>场景“{name}”已重新添加。</translation>
    </message>
    <message>
        <source>Add this moment as a scene – visprop</source>
        <translation>把此时刻添加为场景 – visprop</translation>
    </message>
    <message>
        <source>Formulas stand between $ signs, numbers of the tape in braces: $z = w x + b$, {z[1][0, 0]}</source>
        <translation>公式写在 $ 之间，记录的数写在花括号里：$z = w x + b$，{z[1][0, 0]}</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Notes for the presenter</source>
        <translation>给演讲者的备注</translation>
    </message>
    <message>
        <source>Lesson file</source>
        <translation>课程文件</translation>
    </message>
    <message>
        <source>These words are shown in every language; a file beside it, as NAME.zh_Hans.toml, translates them.</source>
        <translation>这些文字在每种语言里都会显示；旁边的文件（例如 NAME.zh_Hans.toml）可以有另一种语言的文字。</translation>
    </message>
    <message>
        <source>Lessons (*.toml);;All files (*)</source>
        <translation>课程 (*.toml);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Lesson to add to, or a new one</source>
        <translation>要添加到的课程，或新的课程</translation>
    </message>
    <message>
        <source>A scene needs a title, and a file to be written to.</source>
        <translation>场景需要标题，以及要写入的文件。</translation>
    </message>
</context>
<context>
    <name>Autosave</name>
    <message>
        <source>Unsaved work is not kept for a crash: {reason} Save it to a file.</source>
        <translation>未保存的工作没有为崩溃备份：{reason} 请把它保存到文件。</translation>
    </message>
</context>
<context>
    <name>Bench</name>
    <message>
        <source>The bench shows one input, up to 40 units with sigmoid or hard_sigmoid, and one output with identity: open bench.</source>
        <translation>实验台显示一个输入、至多 40 个 sigmoid 或 hard_sigmoid 单元和一个恒等输出：请打开 bench。</translation>
    </message>
    <message>
        <source>drag w (slope), b (shift) and c (height) on the curve itself</source>
        <translation>直接在曲线上拖动 w（斜率）、b（平移）和 c（高度）</translation>
    </message>
    <message>
        <source>Sigmoid bench</source>
        <translation>Sigmoid 实验台</translation>
    </message>
    <message>
        <source>unit {n} of {all}</source>
        <translation>第 {n} 个单元，共 {all} 个</translation>
    </message>
    <message>
        <source>error (rms) </source>
        <translation>误差（均方根） </translation>
    </message>
    <message>
        <source> % of the target&apos;s range</source>
        <translation> %（占目标范围）</translation>
    </message>
    <message>
        <source>, one unit</source>
        <translation>，一个单元</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>, the sum of all</source>
        <translation>，全部之和</translation>
    </message>
    <message>
        <source>, the constant</source>
        <translation>，常数</translation>
    </message>
    <message>
        <source>hard sigmoid</source>
        <translation>硬 sigmoid</translation>
    </message>
    <message>
        <source>Draw the target over the plot, from left to right, and let go.</source>
        <translation>在图上从左到右画出目标，然后松开。</translation>
    </message>
    <message>
        <source>The line was too short for a target: draw it over more of the plot.</source>
        <translation>这条线太短，不能作目标：请画得更长一些。</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>{lesson} · {n} of {all}</source>
        <translation>{lesson} · {n}，共 {all}</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
</context>
<context>
    <name>BoardPanel</name>
    <message>
        <source>Lesson</source>
        <translation>课程</translation>
    </message>
</context>
<context>
    <name>Bottom</name>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>运算</translation>
    </message>
</context>
<context>
    <name>BranchList</name>
    <message>
        <source>Branches</source>
        <translation>分支</translation>
    </message>
    <message>
        <source>from · L − its L</source>
        <translation>起点 · L − 它的 L</translation>
    </message>
    <message>
        <source>compared with {name}</source>
        <translation>与 {name} 比较</translation>
    </message>
    <message>
        <source>{name} is in view.</source>
        <translation>正在显示 {name}。</translation>
    </message>
    <message>
        <source>Rename branch – visprop</source>
        <translation>重命名分支 – visprop</translation>
    </message>
    <message>
        <source>New name of {name}</source>
        <translation>{name} 的新名称</translation>
    </message>
    <message>
        <source>A branch needs a name that no other branch has.</source>
        <translation>分支需要一个与其他分支不同的名称。</translation>
    </message>
    <message>
        <source>The first branch is the run itself and stays.</source>
        <translation>第一条分支就是运行本身，不能删除。</translation>
    </message>
    <message>
        <source>{name} is deleted; Ctrl+Z brings it back.</source>
        <translation>已删除 {name}；按 Ctrl+Z 可恢复。</translation>
    </message>
    <message>
        <source>in view</source>
        <translation>正在显示</translation>
    </message>
    <message>
        <source>start</source>
        <translation>开头</translation>
    </message>
    <message>
        <source>{parent}, {k}</source>
        <translation>{parent}，{k}</translation>
    </message>
    <message>
        <source>edits: {n}</source>
        <translation>编辑：{n}</translation>
    </message>
    <message>
        <source>{place} = {value} from iteration {k} on</source>
        <translation>自迭代 {k} 起 {place} = {value}</translation>
    </message>
</context>
<context>
    <name>BranchMenu</name>
    <message>
        <source>Take into view</source>
        <translation>切换到此分支</translation>
    </message>
    <message>
        <source>Compare {here} with {there}</source>
        <translation>比较 {here} 与 {there}</translation>
    </message>
    <message>
        <source>End the comparison</source>
        <translation>结束比较</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>Breakpoint</name>
    <message>
        <source>There is no operation “{name}”.</source>
        <translation>没有名为“{name}”的运算。</translation>
    </message>
    <message>
        <source>{name} has neurons 0 to {last}.</source>
        <translation>{name} 的神经元编号为 0 到 {last}。</translation>
    </message>
</context>
<context>
    <name>BreakpointDialog</name>
    <message>
        <source>Breakpoint – visprop</source>
        <translation>断点 – visprop</translation>
    </message>
    <message>
        <source>L &lt; 0.1, or op z[2], neuron 0</source>
        <translation>L &lt; 0.1，或运算 z[2] 的神经元 0</translation>
    </message>
    <message>
        <source>empty: it stops; else e.g. {iteration}: L = {L}</source>
        <translation>留空：停下；否则例如 {iteration}: L = {L}</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Stop when</source>
        <translation>停止条件</translation>
    </message>
    <message>
        <source>Hits that pass</source>
        <translation>放过的命中次数</translation>
    </message>
    <message>
        <source>Print instead</source>
        <translation>改为打印</translation>
    </message>
</context>
<context>
    <name>BreakpointList</name>
    <message>
        <source>Breakpoints</source>
        <translation>断点</translation>
    </message>
    <message>
        <source>new condition, e.g. L &lt; 0.1</source>
        <translation>新条件，例如 L &lt; 0.1</translation>
    </message>
    <message>
        <source>What log points printed</source>
        <translation>日志点打印的内容</translation>
    </message>
    <message>
        <source>A value that is not finite always stops.</source>
        <translation>出现非有限值时总会停下。</translation>
    </message>
    <message>
        <source>stops in this run</source>
        <translation>本次运行中的停止次数</translation>
    </message>
    <message>
        <source>stopped here</source>
        <translation>曾停在这里</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>{n}, at {k}</source>
        <translation>{n}，于 {k}</translation>
    </message>
    <message>
        <source>passes {n} times before it stops</source>
        <translation>放过 {n} 次后停下</translation>
    </message>
    <message>
        <source>prints: {text}</source>
        <translation>打印：{text}</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>{place} from iteration {k} on: Enter sets it, Up and Down nudge it, Esc leaves.</source>
        <translation>自迭代 {k} 起的 {place}：Enter 设定，上下键微调，Esc 放弃。</translation>
    </message>
    <message>
        <source>{place} = {value} from iteration {k} on, in {branch}</source>
        <translation>自迭代 {k} 起 {place} = {value}，在 {branch}</translation>
    </message>
    <message>
        <source>{place}: {old} → {new}</source>
        <translation>{place}：{old} → {new}</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>{left} over {bottom}</source>
        <translation>{left}，随{bottom}</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>The loss curve has a line of the mean of the last {n} updates.</source>
        <translation>损失曲线加上了最近 {n} 次更新的平均线。</translation>
    </message>
    <message>
        <source>The loss curve has no smoothed line.</source>
        <translation>损失曲线没有平滑线。</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>There is not enough memory for this experiment.</source>
        <translation>内存不足以运行这个实验。</translation>
    </message>
    <message>
        <source>See backpropagation work: opens a window on a neural network.</source>
        <translation>看清反向传播如何工作：打开一个显示神经网络的窗口。</translation>
    </message>
    <message>
        <source>where to open it: ITERATION:OP[:PART] (see visprop render --help), or the file of a moment</source>
        <translation>打开的位置：ITERATION:OP[:PART]（见 visprop render --help），或一个时刻的文件</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>打印版本号</translation>
    </message>
    <message>
        <source>commands (each has its own --help):
  trace    print what every micro-operation computes
  train    train a network and print a summary
  sweep    train many settings and seeds at once, and compare them
  check    compare the gradient with a numerical one
  render   paint a moment to a PNG file, without a window
  export   write an iteration as a NumPy or PyTorch script, or its weights
  import   put a trained network (safetensors, npz, ONNX) in the place of an experiment&apos;s own
  lesson   list and check lessons, print a worksheet

shipped experiments: {names}
A file that is called like a command or an experiment is opened with its path: ./trace
Without a display, visprop does its work without a window and writes visprop-storyboard.png.</source>
        <translation>命令（每个都有自己的 --help）：
  trace    打印每个微运算算出的值
  train    训练网络并打印总结
  sweep    一次训练许多设置和种子，并作比较
  check    把梯度与数值梯度比较
  render   不开窗口，把一个时刻画成 PNG 文件
  export   把一次迭代写成 NumPy 或 PyTorch 脚本，或写出它的权重
  import   用训练好的网络（safetensors、npz、ONNX）代替实验自己的网络
  lesson   列出并检查课程，打印练习题

随附的实验：{names}
与命令或实验同名的文件要带路径打开：./trace
没有显示器时，visprop 不开窗口工作，并写出 visprop-storyboard.png。</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>用法：</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>位置参数</translation>
    </message>
    <message>
        <source>options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>显示这段帮助并退出</translation>
    </message>
    <message>
        <source>{prog}: {message} (see {prog} --help)</source>
        <translation>{prog}：{message}（见 {prog} --help）</translation>
    </message>
    <message>
        <source>an experiment: a TOML file, or the name of a shipped one (see visprop --help)</source>
        <translation>一个实验：TOML 文件，或随附实验的名称（见 visprop --help）</translation>
    </message>
    <message>
        <source>change a key of the experiment, for example training.learning_rate=0.001 (may be repeated)</source>
        <translation>更改实验的一个键，例如 training.learning_rate=0.001（可重复）</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not a whole number from 1 up</source>
        <translation>“{text}”不是 1 以上的整数</translation>
    </message>
    <message>
        <source>Compare the gradient of the first iteration with an independent numerical one, every parameter: by complex step where all functions are smooth, by differences where one has a kink. The exit code is 1 if they differ by more than the tolerance.</source>
        <translation>把第一次迭代的梯度与独立的数值梯度逐个参数比较：函数都光滑时用复数步长，有折点时用差分。差别超过容差时退出码为 1。</translation>
    </message>
    <message>
        <source>The gradient is right.</source>
        <translation>梯度正确。</translation>
    </message>
    <message>
        <source>The gradient is wrong.</source>
        <translation>梯度错误。</translation>
    </message>
    <message>
        <source>pass</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>FAIL at {index}: {analytic!r}, numerically {numerical!r}</source>
        <translation>{index} 处不符：{analytic!r}，数值为 {numerical!r}</translation>
    </message>
    <message>
        <source>; {n} at a kink have no derivative</source>
        <translation>；{n} 个位于折点，没有导数</translation>
    </message>
    <message>
        <source>tensor</source>
        <translation>张量</translation>
    </message>
    <message>
        <source>entries</source>
        <translation>元素</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>差别</translation>
    </message>
    <message>
        <source>method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>tolerance</source>
        <translation>容差</translation>
    </message>
    <message>
        <source>Write one iteration as a script that runs on its own and prints the same loss and gradients. It holds the weights and the batch, with all digits. Or write the weights alone.</source>
        <translation>把一次迭代写成可独立运行的脚本，打印同样的损失和梯度。脚本含有权重和批次，保留全部位数。也可以只写出权重。</translation>
    </message>
    <message>
        <source>write a NumPy script: forward and backward pass, line by line</source>
        <translation>写出 NumPy 脚本：逐行的前向和反向传播</translation>
    </message>
    <message>
        <source>write a PyTorch script: the same forward pass, gradients by autograd</source>
        <translation>写出 PyTorch 脚本：同样的前向传播，梯度由 autograd 计算</translation>
    </message>
    <message>
        <source>write weights and biases as a safetensors file, named as in torch.nn.Sequential</source>
        <translation>把权重和偏置写成 safetensors 文件，名称与 torch.nn.Sequential 相同</translation>
    </message>
    <message>
        <source>a moment of the iteration, or the file of one, as for &apos;visprop render&apos; (default: 0:end)</source>
        <translation>这次迭代的一个时刻，或一个时刻的文件，同“visprop render”（默认：0:end）</translation>
    </message>
    <message>
        <source>{title}, one iteration step by step:</source>
        <translation>{title}，一次迭代的逐步过程：</translation>
    </message>
    <message>
        <source>Training for {n} epochs:</source>
        <translation>训练 {n} 轮：</translation>
    </message>
    <message>
        <source>The key moments are in {file}.</source>
        <translation>关键时刻在 {file} 中。</translation>
    </message>
    <message>
        <source>Name an experiment, or the file of a moment.</source>
        <translation>请指定一个实验，或一个时刻的文件。</translation>
    </message>
    <message>
        <source>A moment has its own experiment: leave this out.</source>
        <translation>时刻自带实验：请省略这一项。</translation>
    </message>
    <message>
        <source>This moment is one of another experiment, “{title}”: name only the moment.</source>
        <translation>这个时刻属于另一个实验“{title}”：请只指定时刻。</translation>
    </message>
    <message>
        <source>Qt cannot be loaded: {error}</source>
        <translation>无法载入 Qt：{error}</translation>
    </message>
    <message>
        <source>Paint a moment to a picture, steps to a film, or a whole lesson to pages, without a window.</source>
        <translation>不开窗口，把一个时刻画成图像、把若干步做成影片，或把整个课程做成页面。</translation>
    </message>
    <message>
        <source>the file to write: .png, .svg or .pdf; for a film .gif, .webp, .mp4, .webm, or a folder for PNG files; of a lesson a folder, .pdf or a film</source>
        <translation>要写出的文件：.png、.svg 或 .pdf；影片为 .gif、.webp、.mp4、.webm，或存放 PNG 文件的文件夹；课程则为文件夹、.pdf 或影片</translation>
    </message>
    <message>
        <source>ITERATION:OP[:PART], counted from 0; OP is a name as &apos;visprop trace&apos; prints it (the moment when it has just been computed), a number of operations that are done, or &apos;end&apos;; PART is how many of its parts are revealed (default: 0:end); or the file of a moment that was copied in the window, which names its experiment itself</source>
        <translation>ITERATION:OP[:PART]，从 0 数起；OP 是“visprop trace”打印的名称（刚刚算完它的时刻）、已完成的运算个数，或“end”；PART 是已显示的部分个数（默认：0:end）；也可以是在窗口里复制的时刻文件，它自带实验</translation>
    </message>
    <message>
        <source>width and height in pixels (default: 1920x1080; a storyboard has its own)</source>
        <translation>宽和高，以像素计（默认：1920x1080；故事板另有尺寸）</translation>
    </message>
    <message>
        <source>what to paint: {names} (default: that of the moment, else {first})</source>
        <translation>要画的内容：{names}（默认：时刻的视图，否则 {first}）</translation>
    </message>
    <message>
        <source>how symbols are written: {names} (default: that of the moment, else {first})</source>
        <translation>符号的写法：{names}（默认：时刻的记号，否则 {first}）</translation>
    </message>
    <message>
        <source>how far the view walk is told, from 1 (default: that of the moment, else 1)</source>
        <translation>推导视图讲到第几阶段，从 1 起（默认：时刻的阶段，否则 1）</translation>
    </message>
    <message>
        <source>light or dark (default: light)</source>
        <translation>light（浅色）或 dark（深色）（默认：light）</translation>
    </message>
    <message>
        <source>the language of the picture: {names} (default: that of the system, as LANG says)</source>
        <translation>图像所用的语言：{names}（默认：系统的语言，按 LANG）</translation>
    </message>
    <message>
        <source>the key moments of one iteration and the loss of {n} epochs, on one sheet</source>
        <translation>一次迭代的关键时刻和 {n} 轮的损失，画在一张图上</translation>
    </message>
    <message>
        <source>A storyboard has its own moments: leave out one.</source>
        <translation>故事板自有时刻：请去掉其中一项。</translation>
    </message>
    <message>
        <source>A storyboard has its own pictures: leave out one.</source>
        <translation>故事板自有图像：请去掉其中一项。</translation>
    </message>
    <message>
        <source>A storyboard is a PNG file.</source>
        <translation>故事板是 PNG 文件。</translation>
    </message>
    <message>
        <source>Only the view walk has stages: add --view walk.</source>
        <translation>只有推导视图才有阶段：请加上 --view walk。</translation>
    </message>
    <message>
        <source>The walk has stages 1 to {n} in this network.</source>
        <translation>推导在这个网络里有 1 到 {n} 个阶段。</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not WIDTHxHEIGHT, for example 1920x1080</source>
        <translation>“{text}”不是“宽x高”的形式，例如 1920x1080</translation>
    </message>
    <message>
        <source>a picture is from {w}x{h} to {most}x{most} pixels large, not {text}</source>
        <translation>图像大小为 {w}x{h} 到 {most}x{most} 像素，不能是 {text}</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>std</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>Print what every micro-operation of an iteration computes.</source>
        <translation>打印一次迭代中每个微运算算出的值。</translation>
    </message>
    <message>
        <source>how many iterations to run (default: 1)</source>
        <translation>运行多少次迭代（默认：1）</translation>
    </message>
    <message>
        <source>one JSON object a line: iteration, op, phase, name, formula, value</source>
        <translation>每行一个 JSON 对象：iteration、op、phase、name、formula、value</translation>
    </message>
    <message>
        <source>iteration {k}, epoch {epoch}</source>
        <translation>迭代 {k}，第 {epoch} 轮</translation>
    </message>
    <message>
        <source>Train a network and print a summary; losses in the target&apos;s own unit.</source>
        <translation>训练网络并打印总结；损失用目标自己的单位。</translation>
    </message>
    <message>
        <source>how many epochs to train (default: the experiment&apos;s, else {n})</source>
        <translation>训练多少轮（默认：实验规定的，否则 {n}）</translation>
    </message>
    <message>
        <source>how many iterations (updates) to train</source>
        <translation>训练多少次迭代（更新）</translation>
    </message>
    <message>
        <source>the seed; given several times, train once with each and print mean and deviation too</source>
        <translation>随机种子；给出多个时，每个训练一次，并打印平均值和标准差</translation>
    </message>
    <message>
        <source>train with so many seeds, counted on from the experiment&apos;s own</source>
        <translation>用这么多个种子训练，从实验自己的种子数起</translation>
    </message>
    <message>
        <source>after training, answer the rows of this table; its columns are found by their names</source>
        <translation>训练后，对这张表的各行给出答案；按名称找到它的各列</translation>
    </message>
    <message>
        <source>the file to write the answers to, with the columns id and target</source>
        <translation>写出答案的文件，含 id 和 target 两列</translation>
    </message>
    <message>
        <source>the summary as one JSON object</source>
        <translation>把总结写成一个 JSON 对象</translation>
    </message>
    <message>
        <source>seed {n}: </source>
        <translation>种子 {n}：</translation>
    </message>
    <message>
        <source>This file is for predictions: name their table, --predict.</source>
        <translation>这个文件用来写预测：请用 --predict 指定要预测的表。</translation>
    </message>
    <message>
        <source>Name the file to write as well: -o pred.csv.</source>
        <translation>还要指定写出的文件：-o pred.csv。</translation>
    </message>
    <message>
        <source>Predictions come from one run: give one seed.</source>
        <translation>预测来自一次运行：请只给一个种子。</translation>
    </message>
    <message>
        <source>There is no such folder to write to.</source>
        <translation>没有这个文件夹，无法写入。</translation>
    </message>
    <message>
        <source>visprop: {experiment}: warning: {sentence}</source>
        <translation>visprop：{experiment}：警告：{sentence}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>A lesson is shown in a window, and there is none here: {reason}</source>
        <translation>课程要在窗口里显示，而这里没有窗口：{reason}</translation>
    </message>
    <message>
        <source>A table is shown in a window first, and there is none here: {reason}</source>
        <translation>表格要先在窗口里显示，而这里没有窗口：{reason}</translation>
    </message>
    <message>
        <source>Working without a window: {reason}</source>
        <translation>不开窗口工作：{reason}</translation>
    </message>
    <message>
        <source>Put a trained network in the place of an experiment&apos;s own, whose data and training stay, and write the experiment that this makes.</source>
        <translation>用训练好的网络代替实验自己的网络，数据和训练设置不变，并写出由此得到的实验。</translation>
    </message>
    <message>
        <source>the trained network: {kinds}</source>
        <translation>训练好的网络：{kinds}</translation>
    </message>
    <message>
        <source>activation of hidden layers that the file does not say (default: {name})</source>
        <translation>文件没有说明的隐藏层激活函数（默认：{name}）</translation>
    </message>
    <message>
        <source>activation of the output that the file does not say (default: {name})</source>
        <translation>文件没有说明的输出激活函数（默认：{name}）</translation>
    </message>
    <message>
        <source>the experiment that is written, a TOML file</source>
        <translation>要写出的实验，TOML 文件</translation>
    </message>
    <message>
        <source>Train a grid of settings and seeds, many runs at once; it can be resumed.</source>
        <translation>训练设置和种子的网格，许多运行同时进行；可以中断后继续。</translation>
    </message>
    <message>
        <source>a seed; given several times, every setting is trained with each</source>
        <translation>一个种子；给出多个时，每种设置都用每个种子训练</translation>
    </message>
    <message>
        <source>train every setting with so many seeds, counted on from the experiment&apos;s own</source>
        <translation>每种设置用这么多个种子训练，从实验自己的种子数起</translation>
    </message>
    <message>
        <source>how many runs at once, each in a process of its own (default: a process a core)</source>
        <translation>同时进行多少个运行，各在自己的进程里（默认：每个核心一个进程）</translation>
    </message>
    <message>
        <source>run on this Dask cluster instead: dask://HOST:PORT</source>
        <translation>改在这个 Dask 集群上运行：dask://HOST:PORT</translation>
    </message>
    <message>
        <source>the folder for results, tables and charts (default: {folder}-NAME); what is there is kept</source>
        <translation>存放结果、表格和图表的文件夹（默认：{folder}-NAME）；已有的内容会保留</translation>
    </message>
    <message>
        <source>say whether the runs equal those in the folder of another sweep, bit for bit</source>
        <translation>说明各运行是否与另一次扫描的文件夹里的逐位相等</translation>
    </message>
    <message>
        <source>every run and the mean of every setting as one JSON object</source>
        <translation>把每个运行和每种设置的平均写成一个 JSON 对象</translation>
    </message>
    <message>
        <source>{n} of {total} runs are kept in {folder}: the same command goes on from there.</source>
        <translation>{total} 个运行中有 {n} 个保存在 {folder}：同样的命令会从那里继续。</translation>
    </message>
    <message>
        <source>{done} of {total} runs, {seconds} s left</source>
        <translation>{done} / {total} 个运行，还剩 {seconds} 秒</translation>
    </message>
    <message>
        <source>best, by {figure}: {setting}</source>
        <translation>按 {figure} 最好的：{setting}</translation>
    </message>
    <message>
        <source>{n} runs met a number that is not finite and are in no mean.</source>
        <translation>有 {n} 个运行出现非有限数，不计入任何平均值。</translation>
    </message>
    <message>
        <source>The runs come from {n} kinds of machine: their last digits may differ.</source>
        <translation>这些运行来自 {n} 种机器：最后几位数字可能不同。</translation>
    </message>
    <message>
        <source>tables and charts: {folder}</source>
        <translation>表格和图表：{folder}</translation>
    </message>
    <message>
        <source>None of these runs is in that folder.</source>
        <translation>那个文件夹里没有这些运行中的任何一个。</translation>
    </message>
    <message>
        <source>All {n} runs that {folder} has too are equal bit for bit.</source>
        <translation>{folder} 中也有的 {n} 个运行全部逐位相等。</translation>
    </message>
    <message>
        <source>{different} of {n} runs differ from those in {folder}; the largest relative difference is {x}, in {name}.</source>
        <translation>{n} 个运行中有 {different} 个与 {folder} 中的不同；最大相对差为 {x}，在 {name} 中。</translation>
    </message>
    <message>
        <source>list: the shipped lessons with their scenes. check: play lessons without a window, press by press, and say what does not hold in them; the exit code is 1 if anything does not. worksheet: print a scene with blanks to be worked out, other numbers for each seed, and its key beside it (sheet.pdf and sheet-key.pdf).</source>
        <translation>list：随附的课程及其场景。check：不开窗口逐次按键播放课程，说明其中哪里不成立；有任何不成立时退出码为 1。worksheet：打印一个有空待填的场景，每个种子的数不同，答案另附（sheet.pdf 和 sheet-key.pdf）。</translation>
    </message>
    <message>
        <source>what to do</source>
        <translation>做什么</translation>
    </message>
    <message>
        <source>lessons: TOML files, or names of shipped ones (check without any: all shipped ones)</source>
        <translation>课程：TOML 文件，或随附课程的名称（check 不带名称：全部随附课程）</translation>
    </message>
    <message>
        <source>of a worksheet: its scene (see list)</source>
        <translation>练习题所用的场景（见 list）</translation>
    </message>
    <message>
        <source>of a worksheet: which numbers it has (default: 1)</source>
        <translation>练习题用哪些数（默认：1）</translation>
    </message>
    <message>
        <source>of a worksheet: the file to write</source>
        <translation>练习题要写出的文件</translation>
    </message>
    <message>
        <source>the language of a worksheet: {names} (default: that of the system)</source>
        <translation>练习题的语言：{names}（默认：系统的语言）</translation>
    </message>
    <message>
        <source>of check: the languages that must be complete (default: {all})</source>
        <translation>check 所用：必须完整的语言（默认：{all}）</translation>
    </message>
    <message>
        <source>A worksheet needs a lesson, --scene ID and -o OUT.pdf.</source>
        <translation>练习题需要一个课程、--scene ID 和 -o OUT.pdf。</translation>
    </message>
    <message>
        <source>Name one lesson, and a file OUT.pdf.</source>
        <translation>请指定一个课程和一个文件 OUT.pdf。</translation>
    </message>
    <message>
        <source>{name:&lt;16} {title} ({n} scenes; {languages})</source>
        <translation>{name:&lt;16} {title}（{n} 个场景；{languages}）</translation>
    </message>
    <message>
        <source>{name}: {n} scenes, all hold.</source>
        <translation>{name}：{n} 个场景，全部成立。</translation>
    </message>
    <message>
        <source>A lesson has its own moments and views: leave this option out.</source>
        <translation>课程自有时刻和视图：请去掉这个选项。</translation>
    </message>
    <message>
        <source>A lesson is written to a folder, a PDF file or a film (mp4, webm, webp, gif).</source>
        <translation>课程可写成文件夹、PDF 文件或影片（mp4、webm、webp、gif）。</translation>
    </message>
    <message>
        <source>{n} pictures</source>
        <translation>{n} 张图像</translation>
    </message>
    <message>
        <source>pixels of the picture in each of --size, from 1 to 4 (default: 1); not for .svg and .pdf</source>
        <translation>--size 的每个像素画成图像的多少个像素，1 到 4（默认：1）；不用于 .svg 和 .pdf</translation>
    </message>
    <message>
        <source>text as outlines, or as text that can be searched (default: outlines in .svg only)</source>
        <translation>文字作为轮廓，或作为可以搜索的文字（默认：仅 .svg 用轮廓）</translation>
    </message>
    <message>
        <source>where a film begins, as --at (default: at the start of the iteration)</source>
        <translation>影片从哪里开始，同 --at（默认：迭代的开头）</translation>
    </message>
    <message>
        <source>where it ends (default: --at, else the end of the iteration)</source>
        <translation>影片到哪里结束（默认：--at，否则迭代的末尾）</translation>
    </message>
    <message>
        <source>what a step of it is: {names} (default: op)</source>
        <translation>影片的一步是什么：{names}（默认：op）</translation>
    </message>
    <message>
        <source>pictures of a film a second, 1 to 60 (default: 30)</source>
        <translation>影片每秒的图像数，1 到 60（默认：30）</translation>
    </message>
    <message>
        <source>seconds that a step of it lasts (default: 1)</source>
        <translation>影片一步持续的秒数（默认：1）</translation>
    </message>
    <message>
        <source>print DONE/ALL after each picture of a film; of a lesson, which scene it is of</source>
        <translation>影片每画完一张图像打印 DONE/ALL；课程则打印画到第几个场景</translation>
    </message>
    <message>
        <source>A picture ends in .png, .svg or .pdf; a film in .gif, .webp, .mp4 or .webm.</source>
        <translation>图像以 .png、.svg 或 .pdf 结尾；影片以 .gif、.webp、.mp4 或 .webm 结尾。</translation>
    </message>
    <message>
        <source>{path}: {n} pictures</source>
        <translation>{path}：{n} 张图像</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not a number from {low:g} to {high:g}</source>
        <translation>“{text}”不是 {low:g} 到 {high:g} 之间的数</translation>
    </message>
</context>
<context>
    <name>Code</name>
    <message>
        <source>gradient: mean over the batch</source>
        <translation>梯度：对批次求平均</translation>
    </message>
    <message>
        <source>forward pass</source>
        <translation>前向传播</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>代价</translation>
    </message>
    <message>
        <source>backward pass</source>
        <translation>反向传播</translation>
    </message>
    <message>
        <source>gradient: sum over the batch</source>
        <translation>梯度：对批次求和</translation>
    </message>
    <message>
        <source>update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>It needs NumPy.</source>
        <translation>需要 NumPy。</translation>
    </message>
    <message>
        <source>x and y hold only the batch</source>
        <translation>x 和 y 只含这个批次</translation>
    </message>
    <message>
        <source>Iteration {k} of {title}, as visprop {version} runs it, in {dtype}.</source>
        <translation>{title} 的迭代 {k}，由 visprop {version} 以 {dtype} 运行。</translation>
    </message>
    <message>
        <source>It prints the loss, the gradients, and the parameters after the update.</source>
        <translation>它打印损失、梯度和更新后的参数。</translation>
    </message>
    <message>
        <source>What the optimizer remembers of each parameter</source>
        <translation>优化器为每个参数记住的量</translation>
    </message>
    <message>
        <source>The parameters before the update</source>
        <translation>更新前的参数</translation>
    </message>
    <message>
        <source>The batch: training rows {rows}</source>
        <translation>批次：训练行 {rows}</translation>
    </message>
    <message>
        <source>It needs PyTorch.</source>
        <translation>需要 PyTorch。</translation>
    </message>
    <message>
        <source>Values of the line</source>
        <translation>这一行的数值</translation>
    </message>
    <message>
        <source>Code twin (NumPy)</source>
        <translation>对照代码（NumPy）</translation>
    </message>
    <message>
        <source>click: run to the line</source>
        <translation>单击：运行到这一行</translation>
    </message>
    <message>
        <source>the functions that it calls</source>
        <translation>它调用的函数</translation>
    </message>
    <message>
        <source>{name} before</source>
        <translation>更新前的 {name}</translation>
    </message>
    <message>
        <source>Code twin</source>
        <translation>对照代码</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>A neuron less in this layer</source>
        <translation>本层少一个神经元</translation>
    </message>
    <message>
        <source>A neuron more</source>
        <translation>多一个神经元</translation>
    </message>
    <message>
        <source>Without this layer</source>
        <translation>去掉这一层</translation>
    </message>
    <message>
        <source>One more layer behind it</source>
        <translation>在它后面再加一层</translation>
    </message>
    <message>
        <source>− layer</source>
        <translation>− 层</translation>
    </message>
    <message>
        <source>+ layer</source>
        <translation>+ 层</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>{here} − {there}</source>
        <translation>{here} − {there}</translation>
    </message>
    <message>
        <source>{there} is run up to this moment…</source>
        <translation>正在把 {there} 运行到此刻…</translation>
    </message>
    <message>
        <source>Δ</source>
        <translation>Δ</translation>
    </message>
    <message>
        <source>in {there}</source>
        <translation>在 {there} 中</translation>
    </message>
    <message>
        <source>at the neurons</source>
        <translation>在各神经元处</translation>
    </message>
    <message>
        <source>both runs, and how far apart</source>
        <translation>两次运行，以及相差多少</translation>
    </message>
    <message>
        <source>the other run is on its way</source>
        <translation>另一次运行正在赶来</translation>
    </message>
    <message>
        <source>not computed in both</source>
        <translation>两边都未计算</translation>
    </message>
    <message>
        <source>only {here} is shown here; how far it is from {there} is shown in the view Forward</source>
        <translation>这里只显示 {here}；它与 {there} 相差多少，见“前向”视图</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>There is only one branch: change something in the past to begin another.</source>
        <translation>只有一条分支：修改过去的某处即可开始另一条。</translation>
    </message>
    <message>
        <source>{here} and {there} in lock-step: colours are differences. Esc ends it.</source>
        <translation>{here} 与 {there} 同步：颜色表示差值。按 Esc 结束。</translation>
    </message>
    <message>
        <source>{here} alone.</source>
        <translation>只显示 {here}。</translation>
    </message>
    <message>
        <source>Compare – visprop</source>
        <translation>比较 – visprop</translation>
    </message>
    <message>
        <source>Compare {name} with</source>
        <translation>把 {name} 与之比较</translation>
    </message>
</context>
<context>
    <name>Condition</name>
    <message>
        <source>This is a number: compare it, as in “… &gt; 0.5”.</source>
        <translation>这是一个数：请加上比较，如“… &gt; 0.5”。</translation>
    </message>
    <message>
        <source>This compares many numbers: put any(…) or all(…) around it.</source>
        <translation>这里比较的是许多数：请套上 any(…) 或 all(…)。</translation>
    </message>
    <message>
        <source>This is many numbers: give an index, or put max(…), mean(…) or norm(…) around it.</source>
        <translation>这是许多数：请给出下标，或套上 max(…)、mean(…) 或 norm(…)。</translation>
    </message>
    <message>
        <source>This network has no “{name}”: its layers end with {last}.</source>
        <translation>这个网络没有“{name}”：它的层到 {last} 为止。</translation>
    </message>
    <message>
        <source>This network has no “{name}”: is {near} meant?</source>
        <translation>这个网络没有“{name}”：是指 {near} 吗？</translation>
    </message>
    <message>
        <source>This network has no “{name}”.</source>
        <translation>这个网络没有“{name}”。</translation>
    </message>
    <message>
        <source>{name} has {count} indices.</source>
        <translation>{name} 有 {count} 个下标。</translation>
    </message>
    <message>
        <source>{name} has a row for each example: write {name}[n, {i}], n for each example.</source>
        <translation>{name} 每个样本有一行：请写成 {name}[n, {i}]，n 表示每个样本。</translation>
    </message>
    <message>
        <source>Only the first index of a per-example array can be n.</source>
        <translation>只有逐样本数组的第一个下标可以是 n。</translation>
    </message>
    <message>
        <source>{name} has no {place}: this index runs from 0 to {last}.</source>
        <translation>{name} 没有 {place}：这个下标从 0 到 {last}。</translation>
    </message>
    <message>
        <source>{name}(…) needs a comparison inside.</source>
        <translation>{name}(…) 里面需要一个比较。</translation>
    </message>
    <message>
        <source>{name}(…) needs numbers inside.</source>
        <translation>{name}(…) 里面需要数。</translation>
    </message>
    <message>
        <source>“not” needs something true or false after it, “-” a number.</source>
        <translation>“not”后面需要真假值，“-”后面需要数。</translation>
    </message>
    <message>
        <source>“{sign}” needs {what} on both sides.</source>
        <translation>“{sign}”两边都需要{what}。</translation>
    </message>
    <message>
        <source>comparisons</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>数</translation>
    </message>
    <message>
        <source>One side is a number for each example, the other is many numbers.</source>
        <translation>一边是每个样本一个数，另一边是许多数。</translation>
    </message>
    <message>
        <source>“{kind}” needs a number before it.</source>
        <translation>“{kind}”前面需要一个数。</translation>
    </message>
    <message>
        <source>Only a weight or a bias can change sign, as in “W[1][0, 1] changes sign”.</source>
        <translation>只有权重或偏置才能变号，如“W[1][0, 1] changes sign”。</translation>
    </message>
    <message>
        <source>column {column}</source>
        <translation>第 {column} 个字符</translation>
    </message>
    <message>
        <source>The line is too long.</source>
        <translation>这一行太长。</translation>
    </message>
    <message>
        <source>“{piece}” has no meaning here.</source>
        <translation>“{piece}”在这里没有意义。</translation>
    </message>
    <message>
        <source>“{piece}” is one thing too many here.</source>
        <translation>“{piece}”在这里是多余的。</translation>
    </message>
    <message>
        <source>Expected “{text}”, found {piece}.</source>
        <translation>应为“{text}”，却是 {piece}。</translation>
    </message>
    <message>
        <source>the end of the line</source>
        <translation>行尾</translation>
    </message>
    <message>
        <source>One comparison at a time: join two with “and”.</source>
        <translation>一次只能比较一项：请用“and”连接两项。</translation>
    </message>
    <message>
        <source>Too deeply nested at “{piece}”.</source>
        <translation>在“{piece}”处嵌套太深。</translation>
    </message>
    <message>
        <source>Expected a number, a name or “(”, found {piece}.</source>
        <translation>应为数、名称或“(”，却是 {piece}。</translation>
    </message>
    <message>
        <source>There is no function “{name}”; there are {known}.</source>
        <translation>没有函数“{name}”；有 {known}。</translation>
    </message>
    <message>
        <source>Expected a whole number from 0, found {piece}.</source>
        <translation>应为 0 以上的整数，却是 {piece}。</translation>
    </message>
</context>
<context>
    <name>Cost</name>
    <message>
        <source>The cost &quot;bce&quot; needs targets in 0..1.</source>
        <translation>代价“bce”需要 0..1 之间的目标。</translation>
    </message>
    <message>
        <source>The cost &quot;cross_entropy&quot; needs targets of 0 or more that sum to 1 in each row.</source>
        <translation>代价“cross_entropy”需要非负且每行之和为 1 的目标。</translation>
    </message>
</context>
<context>
    <name>Counters</name>
    <message>
        <source>epochs</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>Passes over all training rows that are over.</source>
        <translation>已经完成的对全部训练行的遍数。</translation>
    </message>
    <message>
        <source>updates</source>
        <translation>更新次数</translation>
    </message>
    <message>
        <source>Changes of θ that are done: one for each batch.</source>
        <translation>θ 已经改变的次数：每个批次一次。</translation>
    </message>
    <message>
        <source>examples seen</source>
        <translation>已看样本数</translation>
    </message>
    <message>
        <source>updates/epoch</source>
        <translation>更新/轮</translation>
    </message>
    <message>
        <source>example</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>The one shown, of those in the batch.</source>
        <translation>批次中正在显示的那一个。</translation>
    </message>
    <message>
        <source>cost C</source>
        <translation>代价 C</translation>
    </message>
    <message>
        <source>Of the example that is shown.</source>
        <translation>所显示样本的代价。</translation>
    </message>
    <message>
        <source>loss L</source>
        <translation>损失 L</translation>
    </message>
    <message>
        <source>Over the batch in view.</source>
        <translation>对视图中的整个批次。</translation>
    </message>
    <message>
        <source>validation loss</source>
        <translation>验证损失</translation>
    </message>
    <message>
        <source>The last one that is known.</source>
        <translation>已知的最近一个值。</translation>
    </message>
    <message>
        <source>loss, own unit</source>
        <translation>损失（原单位）</translation>
    </message>
    <message>
        <source>N = {rows}, B = {batch}</source>
        <translation>N = {rows}，B = {batch}</translation>
    </message>
    <message>
        <source>{n} examples in {updates} whole updates: each row counts as often as it was used.</source>
        <translation>{updates} 次完整更新中的 {n} 个样本：每行用过几次就算几次。</translation>
    </message>
    <message>
        <source>N = {rows} training rows in batches of B = {batch} make {n} updates: these are one epoch. An update is not an epoch, unless the batch holds all rows.</source>
        <translation>N = {rows} 个训练行分成大小为 B = {batch} 的批次，共 {n} 次更新：这就是一轮。一次更新不是一轮，除非批次包含全部训练行。</translation>
    </message>
</context>
<context>
    <name>Cursors</name>
    <message>
        <source>Write a moment as ITERATION:OP or ITERATION:OP:PART.</source>
        <translation>时刻请写成 ITERATION:OP 或 ITERATION:OP:PART。</translation>
    </message>
    <message>
        <source>There is no operation &quot;{word}&quot;: did you mean &quot;{near}&quot;?</source>
        <translation>没有运算“{word}”：是指“{near}”吗？</translation>
    </message>
    <message>
        <source>&quot;{word}&quot; is not a whole number from 0 up.</source>
        <translation>“{word}”不是 0 以上的整数。</translation>
    </message>
</context>
<context>
    <name>Curve</name>
    <message>
        <source>iteration</source>
        <translation>迭代</translation>
    </message>
    <message>
        <source>loss L, standardised</source>
        <translation>损失 L（标准化）</translation>
    </message>
    <message>
        <source>loss L</source>
        <translation>损失 L</translation>
    </message>
    <message>
        <source>loss L, in the target&apos;s own unit</source>
        <translation>损失 L（目标的单位）</translation>
    </message>
    <message>
        <source>training, each batch</source>
        <translation>训练，每个批次</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>验证</translation>
    </message>
</context>
<context>
    <name>Data</name>
    <message>
        <source>The table needs at least one input column and one target column.</source>
        <translation>表格至少需要一个输入列和一个目标列。</translation>
    </message>
    <message>
        <source>Choose another delimiter, or ignore fewer columns.</source>
        <translation>请选择别的分隔符，或少忽略几列。</translation>
    </message>
    <message>
        <source>Columns with neither a name nor a value are ignored: {names}.</source>
        <translation>既无名称也无数值的列已忽略：{names}。</translation>
    </message>
    <message>
        <source>Write a number; if the target is a class, name the column in label.</source>
        <translation>请写一个数；如果目标是类别，请把这一列写进 label。</translation>
    </message>
    <message>
        <source>{cell} is not a finite number, nor is any other cell of the column.</source>
        <translation>{cell} 不是有限数，这一列的其他单元格也都不是。</translation>
    </message>
    <message>
        <source>Ignore the column, or name it in one_hot: a column of 0 and 1 for each word.</source>
        <translation>请忽略这一列，或把它写进 one_hot：每个词变成一个 0/1 列。</translation>
    </message>
    <message>
        <source>The cell is empty, and the whole column has no value.</source>
        <translation>单元格是空的，整列都没有值。</translation>
    </message>
    <message>
        <source>Ignore the column.</source>
        <translation>请忽略这一列。</translation>
    </message>
    <message>
        <source>{n} different values; classes are from 2 to {most}.</source>
        <translation>{n} 个不同的值；类别数应为 2 到 {most}。</translation>
    </message>
    <message>
        <source>Ignore the column, or choose another one.</source>
        <translation>请忽略这一列，或另选一列。</translation>
    </message>
    <message>
        <source>{cell} is none of &quot;train&quot;, &quot;valid&quot;, &quot;test&quot;.</source>
        <translation>{cell} 不是 &quot;train&quot;、&quot;valid&quot;、&quot;test&quot; 之一。</translation>
    </message>
    <message>
        <source>Write one of them.</source>
        <translation>请写其中之一。</translation>
    </message>
    <message>
        <source>{n} of {all} rows with an empty cell are left out: lines {lines}.</source>
        <translation>{all} 行中有 {n} 行含空单元格，已略去：第 {lines} 行。</translation>
    </message>
    <message>
        <source>Every row has an empty cell: none is left.</source>
        <translation>每行都有空单元格：一行也没有剩下。</translation>
    </message>
    <message>
        <source>Ignore columns, or set missing = &quot;mean&quot;.</source>
        <translation>请忽略一些列，或设置 missing = &quot;mean&quot;。</translation>
    </message>
    <message>
        <source>Empty cells get the mean of the training rows: {columns}.</source>
        <translation>空单元格取训练行的平均值：{columns}。</translation>
    </message>
    <message>
        <source>Columns with one value only tell nothing: {names}.</source>
        <translation>只有一个值的列不提供信息：{names}。</translation>
    </message>
    <message>
        <source>The classes of {name}, in this order: {classes}.</source>
        <translation>{name} 的类别，依次为：{classes}。</translation>
    </message>
    <message>
        <source>Some classes of {name} differ in upper and lower case only.</source>
        <translation>{name} 的某些类别只有大小写不同。</translation>
    </message>
    <message>
        <source>Some classes of {name} hold a line break: are quotes missing?</source>
        <translation>{name} 的某些类别含有换行：是否漏了引号？</translation>
    </message>
    <message>
        <source>a word</source>
        <translation>一个词</translation>
    </message>
    <message>
        <source>a finite number</source>
        <translation>一个有限数</translation>
    </message>
    <message>
        <source>The cell is empty; {needed} is needed.</source>
        <translation>单元格是空的；需要{needed}。</translation>
    </message>
    <message>
        <source>{cell} stands for no value; {needed} is needed.</source>
        <translation>{cell} 表示没有值；需要{needed}。</translation>
    </message>
    <message>
        <source>{cell} is not a finite number.</source>
        <translation>{cell} 不是有限数。</translation>
    </message>
    <message>
        <source>Write the decimal mark as a point: {cell}.</source>
        <translation>小数点请写成点号：{cell}。</translation>
    </message>
    <message>
        <source>Write {cell}.</source>
        <translation>请写 {cell}。</translation>
    </message>
    <message>
        <source>Write a number, or set missing = &quot;drop&quot; or &quot;mean&quot;.</source>
        <translation>请写一个数，或设置 missing = &quot;drop&quot; 或 &quot;mean&quot;。</translation>
    </message>
    <message>
        <source>Write a finite number, or ignore the column or the row.</source>
        <translation>请写一个有限数，或忽略这一列或这一行。</translation>
    </message>
    <message>
        <source>column {n}</source>
        <translation>第 {n} 列</translation>
    </message>
    <message>
        <source>line {line}, column &quot;{name}&quot;</source>
        <translation>第 {line} 行，列“{name}”</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>第 {line} 行</translation>
    </message>
    <message>
        <source>column &quot;{name}&quot;</source>
        <translation>列“{name}”</translation>
    </message>
    <message>
        <source> There are {count} problems; the next: {others}.</source>
        <translation> 共有 {count} 个问题；其次是：{others}。</translation>
    </message>
    <message>
        <source>{n} rows without anything in them are left out.</source>
        <translation>已略去 {n} 个空行。</translation>
    </message>
    <message>
        <source>The delimiter is the {name}.</source>
        <translation>分隔符是{name}。</translation>
    </message>
    <message>
        <source>The decimal mark is the {name}.</source>
        <translation>小数点是{name}。</translation>
    </message>
    <message>
        <source>The first row is a header.</source>
        <translation>第一行是表头。</translation>
    </message>
    <message>
        <source>There is no header: columns are counted.</source>
        <translation>没有表头：各列按编号命名。</translation>
    </message>
    <message>
        <source>The header has {given} names; the rows have {needed} cells.</source>
        <translation>表头有 {given} 个名称；各行有 {needed} 个单元格。</translation>
    </message>
    <message>
        <source>Give each column a name, in quotes where it holds the delimiter.</source>
        <translation>请给每列一个名称；含有分隔符的要加引号。</translation>
    </message>
    <message>
        <source>Names that stood in the header already got a number: {names}.</source>
        <translation>表头中重复的名称已加上编号：{names}。</translation>
    </message>
    <message>
        <source>{n} rows end with delimiters that no column belongs to: they are left out.</source>
        <translation>{n} 行末尾的分隔符不属于任何列：已略去。</translation>
    </message>
    <message>
        <source>{given} cells; the first row has {needed}.</source>
        <translation>有 {given} 个单元格；第一行有 {needed} 个。</translation>
    </message>
    <message>
        <source>Add what is missing, or delete the row.</source>
        <translation>请补上缺少的，或删除这一行。</translation>
    </message>
    <message>
        <source>Put cells that hold the delimiter in quotes, or choose another delimiter.</source>
        <translation>请给含有分隔符的单元格加引号，或选择别的分隔符。</translation>
    </message>
    <message>
        <source>The table has no rows.</source>
        <translation>表格没有数据行。</translation>
    </message>
    <message>
        <source>The file has no rows.</source>
        <translation>文件没有数据行。</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>请选择别的文件。</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>竖线</translation>
    </message>
    <message>
        <source>point</source>
        <translation>点号</translation>
    </message>
    <message>
        <source>A cell has more characters than the limit, {limit:,}.</source>
        <translation>有单元格的字符数超过上限 {limit:,}。</translation>
    </message>
    <message>
        <source>The row cannot be read: its quotes do not match, in {row}.</source>
        <translation>无法读取这一行：引号不配对，见 {row}。</translation>
    </message>
    <message>
        <source>Close the quotes, or write a quote inside a quoted cell twice (&quot;&quot;).</source>
        <translation>请补上引号，或把带引号单元格里的引号写两次（&quot;&quot;）。</translation>
    </message>
    <message>
        <source>The table has no column &quot;{name}&quot;: did you mean &quot;{near}&quot;?</source>
        <translation>表格没有列“{name}”：是指“{near}”吗？</translation>
    </message>
    <message>
        <source>The column &quot;{name}&quot; is named twice: it has one role only.</source>
        <translation>列“{name}”被指定了两次：它只能有一种角色。</translation>
    </message>
    <message>
        <source>No table &quot;{name}&quot; comes with the program: did you mean &quot;{near}&quot;?</source>
        <translation>程序没有随附表格“{name}”：是指“{near}”吗？</translation>
    </message>
    <message>
        <source>The file {path} does not exist.</source>
        <translation>文件 {path} 不存在。</translation>
    </message>
    <message>
        <source>{name} has {n} classes: the network needs {n} outputs, not {outputs}.</source>
        <translation>{name} 有 {n} 个类别：网络需要 {n} 个输出，而不是 {outputs} 个。</translation>
    </message>
    <message>
        <source>Columns of the training table are missing ({n}): {names}.</source>
        <translation>缺少训练表中的列（{n} 个）：{names}。</translation>
    </message>
    <message>
        <source>{cell} was never trained on.</source>
        <translation>训练时从未见过 {cell}。</translation>
    </message>
    <message>
        <source>Known are {words}.</source>
        <translation>已知的有 {words}。</translation>
    </message>
    <message>
        <source>The encoding is {name}, as chosen.</source>
        <translation>编码是 {name}，按所选。</translation>
    </message>
    <message>
        <source>The encoding is {name}: a mark says so.</source>
        <translation>编码是 {name}：由文件标记得知。</translation>
    </message>
    <message>
        <source>The encoding seems to be {name}: choose another if words look wrong.</source>
        <translation>编码看来是 {name}：如果文字不对，请另选。</translation>
    </message>
    <message>
        <source>The encoding is UTF-8.</source>
        <translation>编码是 UTF-8。</translation>
    </message>
    <message>
        <source>The text is not {name}.</source>
        <translation>文本不是 {name}。</translation>
    </message>
    <message>
        <source>Choose another encoding, or save the file as UTF-8.</source>
        <translation>请选择别的编码，或把文件另存为 UTF-8。</translation>
    </message>
    <message>
        <source>The text holds zero bytes, as UTF-16 without a mark does.</source>
        <translation>文本含有零字节，像是没有标记的 UTF-16。</translation>
    </message>
    <message>
        <source>Choose the encoding &quot;utf-16-le&quot; or &quot;utf-16-be&quot;, or save the file as UTF-8.</source>
        <translation>请选择编码 &quot;utf-16-le&quot; 或 &quot;utf-16-be&quot;，或把文件另存为 UTF-8。</translation>
    </message>
    <message>
        <source>{count} of {all} inputs are kept: {names}.</source>
        <translation>保留了 {all} 个输入中的 {count} 个：{names}。</translation>
    </message>
    <message>
        <source>The data has {x} inputs and {y} targets; the network has {inputs} inputs and {outputs} outputs.</source>
        <translation>数据有 {x} 个输入和 {y} 个目标；网络有 {inputs} 个输入和 {outputs} 个输出。</translation>
    </message>
    <message>
        <source>There is no input column &quot;{name}&quot;: did you mean &quot;{near}&quot;?</source>
        <translation>没有输入列“{name}”：是指“{near}”吗？</translation>
    </message>
    <message>
        <source>The table has {count} inputs; the best {top} cannot be chosen.</source>
        <translation>表格有 {count} 个输入；选不出最好的 {top} 个。</translation>
    </message>
    <message>
        <source>{row}: a target lies outside 0..1, which the cost &quot;bce&quot; needs.</source>
        <translation>{row}：目标超出 0..1，而代价“bce”需要它在此范围内。</translation>
    </message>
    <message>
        <source>{row}: the cost &quot;cross_entropy&quot; needs targets of 0 or more that sum to 1.</source>
        <translation>{row}：代价“cross_entropy”需要非负且总和为 1 的目标。</translation>
    </message>
    <message>
        <source>more</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>The set &quot;{name}&quot; has {inputs} inputs and needs {outputs} outputs; here: {layers}.</source>
        <translation>数据集“{name}”有 {inputs} 个输入，需要 {outputs} 个输出；现在是：{layers}。</translation>
    </message>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <source>&quot;{split}&quot; goes with classes; the targets of this data are numbers.</source>
        <translation>“{split}”用于类别；这些数据的目标是数。</translation>
    </message>
    <message>
        <source>to validate</source>
        <translation>用于验证</translation>
    </message>
    <message>
        <source>to test</source>
        <translation>用于测试</translation>
    </message>
    <message>
        <source>&quot;{split}&quot; of {rows} rows leaves none to train or none {what}.</source>
        <translation>“{split}”分 {rows} 行，会使训练或{what}一行不剩。</translation>
    </message>
    <message>
        <source>No training row has a number in the column &quot;{name}&quot;: ignore it.</source>
        <translation>列“{name}”中没有任何训练行有数值：请忽略它。</translation>
    </message>
    <message>
        <source>The numbers of the column &quot;{name}&quot; are too large to be standardised.</source>
        <translation>列“{name}”的数太大，无法标准化。</translation>
    </message>
    <message>
        <source>{row}: a number is too large for {kind}.</source>
        <translation>{row}：有一个数对 {kind} 来说太大。</translation>
    </message>
    <message>
        <source>Row {row}</source>
        <translation>第 {row} 行</translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation>第 {line} 行</translation>
    </message>
    <message>
        <source>{part} row {number}</source>
        <translation>{part}第 {number} 行</translation>
    </message>
    <message>
        <source>row</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>数据行</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>追踪</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Probes</source>
        <translation>探针</translation>
    </message>
    <message>
        <source>all rows</source>
        <translation>全部行</translation>
    </message>
    <message>
        <source>this batch</source>
        <translation>本批次</translation>
    </message>
    <message>
        <source>Which rows</source>
        <translation>显示哪些行</translation>
    </message>
    <message>
        <source>own input: 0.5, -1 or with target 0.5, -1; 1</source>
        <translation>自己的输入：0.5, -1，或带目标 0.5, -1; 1</translation>
    </message>
    <message>
        <source>Own input</source>
        <translation>自己的输入</translation>
    </message>
    <message>
        <source>Show this row&apos;s way through the network (Enter).</source>
        <translation>显示这一行在网络中走过的路（Enter）。</translation>
    </message>
    <message>
        <source>Keep this row below, with what the network answers to it.</source>
        <translation>把这一行和网络对它的答案留在下面。</translation>
    </message>
    <message>
        <source>output · C</source>
        <translation>输出 · C</translation>
    </message>
    <message>
        <source>Choose a row first.</source>
        <translation>请先选择一行。</translation>
    </message>
    <message>
        <source>{n:,} rows are too many to draw in; {most:,} are the most.</source>
        <translation>{n:,} 行太多，无法在其中绘制；最多 {most:,} 行。</translation>
    </message>
    <message>
        <source>{most:,} rows are the most that can be drawn.</source>
        <translation>最多可以绘制 {most:,} 行。</translation>
    </message>
    <message>
        <source>A network cannot train on nothing: one training row has to stay.</source>
        <translation>网络不能没有训练数据：必须留下一个训练行。</translation>
    </message>
    <message>
        <source>{count:,} numbers would be made of this; {limit:,} are the most.</source>
        <translation>由此会产生 {count:,} 个数；最多 {limit:,} 个。</translation>
    </message>
</context>
<context>
    <name>DebugPanel</name>
    <message>
        <source>Debug</source>
        <translation>调试</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>为什么</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
</context>
<context>
    <name>Distributions</name>
    <message>
        <source>count</source>
        <translation>个数</translation>
    </message>
    <message>
        <source>{n} not finite</source>
        <translation>{n} 个非有限</translation>
    </message>
    <message>
        <source>none here, or not computed yet</source>
        <translation>这里没有，或尚未计算</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>Sessions, experiments and tables (*.visprop *.toml *.csv *.tsv *.txt);;All files (*)</source>
        <translation>会话、实验和表格 (*.visprop *.toml *.csv *.tsv *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Open experiment</source>
        <translation>打开实验</translation>
    </message>
    <message>
        <source>Opened: {path}</source>
        <translation>已打开：{path}</translation>
    </message>
    <message>
        <source>Choose your table for “{name}”</source>
        <translation>为“{name}”选择你的表格</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>表格 (*.csv *.tsv *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>{source}
names a table that lies outside its folder:
{path}
Read it only if you know what it is.</source>
        <translation>{source}
指定了一个在其文件夹之外的表格：
{path}
只有知道它是什么时才读取。</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>Read a table elsewhere?</source>
        <translation>读取别处的表格？</translation>
    </message>
</context>
<context>
    <name>Drawing</name>
    <message>
        <source>Draw rows of your own: a click sets a point, a drag moves one. Esc ends it.</source>
        <translation>绘制你自己的数据：单击设置一个点，拖动可移动它。按 Esc 结束。</translation>
    </message>
    <message>
        <source>New points are of class {name}.</source>
        <translation>新的点属于类别 {name}。</translation>
    </message>
    <message>
        <source>A point at {place} ({part}): another run, from its start; Ctrl+Z takes it back.</source>
        <translation>在 {place} 加了一个点（{part}）：另一次运行，从头开始；按 Ctrl+Z 撤回。</translation>
    </message>
    <message>
        <source>Moved to {place}: another run, from its start; Ctrl+Z takes it back.</source>
        <translation>已移到 {place}：另一次运行，从头开始；按 Ctrl+Z 撤回。</translation>
    </message>
    <message>
        <source>A point is deleted: another run, from its start; Ctrl+Z takes it back.</source>
        <translation>已删除一个点：另一次运行，从头开始；按 Ctrl+Z 撤回。</translation>
    </message>
    <message>
        <source>One training row of each class is left, for a network cannot train on nothing.</source>
        <translation>每个类别留下一个训练行，因为网络不能没有训练数据。</translation>
    </message>
    <message>
        <source>One training row is left, for a network cannot train on nothing.</source>
        <translation>留下一个训练行，因为网络不能没有训练数据。</translation>
    </message>
    <message>
        <source>There is no point here: N and P go from point to point.</source>
        <translation>这里没有点：按 N 和 P 逐点移动。</translation>
    </message>
</context>
<context>
    <name>DrawingBar</name>
    <message>
        <source>draw</source>
        <translation>绘制</translation>
    </message>
    <message>
        <source>Class of new points</source>
        <translation>新点的类别</translation>
    </message>
    <message>
        <source>Class of new points: 1 to 9 in the chart</source>
        <translation>新点的类别：图表中按 1 到 9</translation>
    </message>
    <message>
        <source>Target of new points</source>
        <translation>新点的目标</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Delete all points but one of each class</source>
        <translation>每个类别只留一个点，其余全部删除</translation>
    </message>
    <message>
        <source>class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>{key}: {name}</source>
        <translation>{key}：{name}</translation>
    </message>
</context>
<context>
    <name>Edit</name>
    <message>
        <source>This network and its data have no such place.</source>
        <translation>这个网络及其数据没有这样的位置。</translation>
    </message>
    <message>
        <source>This must be a finite number.</source>
        <translation>必须是有限数。</translation>
    </message>
    <message>
        <source>A batch has a whole number of rows.</source>
        <translation>批次的行数必须是整数。</translation>
    </message>
</context>
<context>
    <name>Effort</name>
    <message>
        <source>Multiplications: forward {now} of {forward} · backward {back} of {backward}: about the cost of a forward pass ({share} %) · from z of layer 1, without sharing: {naive}</source>
        <translation>乘法次数：前向 {now}，共 {forward} · 反向 {back}，共 {backward}：约等于一次前向传播的代价（{share} %）· 若从第 1 层的 z 起不共享：{naive}</translation>
    </message>
    <message>
        <source>Multiplications: forward {now} of {forward} · backward {back} of {backward} ({share} %) · without sharing {naive}</source>
        <translation>乘法次数：前向 {now}，共 {forward} · 反向 {back}，共 {backward}（{share} %）· 不共享 {naive}</translation>
    </message>
    <message>
        <source>Forward {now}/{forward} · backward {back}/{backward} · without sharing {naive}</source>
        <translation>前向 {now}/{forward} · 反向 {back}/{backward} · 不共享 {naive}</translation>
    </message>
</context>
<context>
    <name>Experiment</name>
    <message>
        <source>SECTION.KEY=VALUE is needed, as training.learning_rate=0.01.</source>
        <translation>需要 SECTION.KEY=VALUE 的形式，如 training.learning_rate=0.01。</translation>
    </message>
    <message>
        <source>A section is needed: [{0}].</source>
        <translation>需要一个节：[{0}]。</translation>
    </message>
    <message>
        <source>There is no such key: did you mean {near}?</source>
        <translation>没有这个键：是指 {near} 吗？</translation>
    </message>
    <message>
        <source>a number that large</source>
        <translation>这么大的数</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>a section</source>
        <translation>节</translation>
    </message>
    <message>
        <source>a date or time</source>
        <translation>日期或时间</translation>
    </message>
    <message>
        <source>A whole number from {low:,} to {high:,} is needed, not {value}.</source>
        <translation>需要 {low:,} 到 {high:,} 的整数，而不是 {value}。</translation>
    </message>
    <message>
        <source>A finite number, 0 or more, is needed, not {value}.</source>
        <translation>需要非负的有限数，而不是 {value}。</translation>
    </message>
    <message>
        <source>A finite number above 0 is needed, not {value}.</source>
        <translation>需要大于 0 的有限数，而不是 {value}。</translation>
    </message>
    <message>
        <source>A number from 0 up to, but without, 1 is needed, not {value}.</source>
        <translation>需要从 0 到 1（不含 1）的数，而不是 {value}。</translation>
    </message>
    <message>
        <source>true or false is needed, not {value}.</source>
        <translation>需要 true 或 false，而不是 {value}。</translation>
    </message>
    <message>
        <source>A text in quotes is needed, not {value}.</source>
        <translation>需要带引号的文本，而不是 {value}。</translation>
    </message>
    <message>
        <source>{value} is not known: it can be {names}.</source>
        <translation>不认识 {value}：可以是 {names}。</translation>
    </message>
    <message>
        <source>{value} is not known: did you mean &quot;{near}&quot;? It can be {names}.</source>
        <translation>不认识 {value}：是指“{near}”吗？可以是 {names}。</translation>
    </message>
    <message>
        <source>{value} is none of &quot;xavier&quot;, &quot;he&quot;, &quot;zeros&quot;, &quot;uniform&quot;, &quot;normal&quot;, &quot;normal(0.1)&quot;.</source>
        <translation>{value} 不是 &quot;xavier&quot;、&quot;he&quot;、&quot;zeros&quot;、&quot;uniform&quot;、&quot;normal&quot;、&quot;normal(0.1)&quot; 之一。</translation>
    </message>
    <message>
        <source>{value} is none of &quot;none&quot;, &quot;random 0.2&quot; or &quot;stratified 0.2&quot; (a part below 1), &quot;every 5&quot;, &quot;fold 5&quot; (2 or more), &quot;column NAME&quot;.</source>
        <translation>{value} 不是 &quot;none&quot;、&quot;random 0.2&quot; 或 &quot;stratified 0.2&quot;（小于 1 的比例）、&quot;every 5&quot;、&quot;fold 5&quot;（2 以上）、&quot;column NAME&quot; 之一。</translation>
    </message>
    <message>
        <source>{value} is none of &quot;none&quot;, &quot;random 0.2&quot; or &quot;stratified 0.2&quot; (a part below 1), &quot;every 5&quot;.</source>
        <translation>{value} 不是 &quot;none&quot;、&quot;random 0.2&quot; 或 &quot;stratified 0.2&quot;（小于 1 的比例）、&quot;every 5&quot; 之一。</translation>
    </message>
    <message>
        <source>{value} is neither &quot;all&quot; nor &quot;top 14&quot; (1 or more) nor a list of column names.</source>
        <translation>{value} 既不是 &quot;all&quot; 或 &quot;top 14&quot;（1 以上），也不是列名的列表。</translation>
    </message>
    <message>
        <source>A list of neurons per layer is needed, as [2, 3, 1].</source>
        <translation>需要每层神经元个数的列表，如 [2, 3, 1]。</translation>
    </message>
    <message>
        <source>{n} entries; from 2 (inputs and outputs) to {high} are possible.</source>
        <translation>有 {n} 项；应为 2 项（输入和输出）到 {high} 项。</translation>
    </message>
    <message>
        <source>Entry {number} is {value}; a layer has 1 to {high:,} neurons.</source>
        <translation>第 {number} 项是 {value}；每层有 1 到 {high:,} 个神经元。</translation>
    </message>
    <message>
        <source>A name or a list of names is needed.</source>
        <translation>需要一个名称或名称的列表。</translation>
    </message>
    <message>
        <source>softmax is for the output only, not for hidden layers.</source>
        <translation>softmax 只用于输出，不用于隐藏层。</translation>
    </message>
    <message>
        <source>A list of column names is needed.</source>
        <translation>需要列名的列表。</translation>
    </message>
    <message>
        <source>A list of names of classes is needed.</source>
        <translation>需要类别名称的列表。</translation>
    </message>
    <message>
        <source>Two classes have the same name: {names}.</source>
        <translation>有两个类别同名：{names}。</translation>
    </message>
    <message>
        <source>A list of &quot;train&quot;, &quot;valid&quot; and &quot;test&quot; is needed, one for each row.</source>
        <translation>需要 &quot;train&quot;、&quot;valid&quot; 和 &quot;test&quot; 的列表，每行一个。</translation>
    </message>
    <message>
        <source>At least one column is needed.</source>
        <translation>至少需要一列。</translation>
    </message>
    <message>
        <source>A list of numbers is needed.</source>
        <translation>需要数的列表。</translation>
    </message>
    <message>
        <source>Column {column} is {value}; a finite number is needed.</source>
        <translation>第 {column} 列是 {value}；需要有限数。</translation>
    </message>
    <message>
        <source>A list of rows is needed, as [[1, -1], [0, 2]].</source>
        <translation>需要行的列表，如 [[1, -1], [0, 2]]。</translation>
    </message>
    <message>
        <source>There is no row; at least one is needed.</source>
        <translation>没有数据行；至少需要一行。</translation>
    </message>
    <message>
        <source>Row {row}: </source>
        <translation>第 {row} 行：</translation>
    </message>
    <message>
        <source>The cost &quot;{cost}&quot; needs the output &quot;{needed}&quot;; with the output &quot;{output}&quot; the cost can be {costs}.</source>
        <translation>代价“{cost}”需要输出“{needed}”；输出为“{output}”时，代价可以是 {costs}。</translation>
    </message>
    <message>
        <source>This experiment reads a table of your own: add --set data.csv=FILE.</source>
        <translation>这个实验读取你自己的表格：请加上 --set data.csv=FILE。</translation>
    </message>
    <message>
        <source>One [[network.parameters]] with W and b per layer is needed.</source>
        <translation>每层需要一个含 W 和 b 的 [[network.parameters]]。</translation>
    </message>
    <message>
        <source>Layer {layer}, </source>
        <translation>第 {layer} 层，</translation>
    </message>
    <message>
        <source>both W and b are needed.</source>
        <translation>W 和 b 都需要。</translation>
    </message>
    <message>
        <source>Lists are nested too deeply.</source>
        <translation>列表嵌套太深。</translation>
    </message>
    <message>
        <source>Not valid TOML: {0}.</source>
        <translation>不是有效的 TOML：{0}。</translation>
    </message>
    <message>
        <source>This is a run with edits: open it in the window, or name it with --at.</source>
        <translation>这是带编辑的运行：请在窗口里打开，或用 --at 指定它。</translation>
    </message>
    <message>
        <source>The key is missing: layers = [2, 3, 1].</source>
        <translation>缺少这个键：layers = [2, 3, 1]。</translation>
    </message>
    <message>
        <source>The name of a file is needed.</source>
        <translation>需要文件名。</translation>
    </message>
    <message>
        <source>The key {key} belongs in the section [{home}].</source>
        <translation>键 {key} 属于节 [{home}]。</translation>
    </message>
    <message>
        <source>The key {key} is not known: did you mean &quot;{near}&quot;?</source>
        <translation>不认识键 {key}：是指“{near}”吗？</translation>
    </message>
    <message>
        <source>The network has {count:,} parameters; {limit:,} are the most.</source>
        <translation>网络有 {count:,} 个参数；最多为 {limit:,} 个。</translation>
    </message>
    <message>
        <source>&quot;auto&quot; inputs go with csv, and not with explicit weights: write how many.</source>
        <translation>&quot;auto&quot; 输入用于 csv，不能与显式权重同用：请写明个数。</translation>
    </message>
    <message>
        <source>Activations: {given}; hidden layers: {hidden}. Give one for each.</source>
        <translation>激活函数：{given} 个；隐藏层：{hidden} 个。请每层给一个。</translation>
    </message>
    <message>
        <source>Parameters of {given} of {needed} layers are given: give all, or none.</source>
        <translation>{needed} 层中只给了 {given} 层的参数：要么全给，要么都不给。</translation>
    </message>
    <message>
        <source>Layer {layer}: </source>
        <translation>第 {layer} 层：</translation>
    </message>
    <message>
        <source>b has {given} numbers; {needed} are needed, one for each neuron.</source>
        <translation>b 有 {given} 个数；需要 {needed} 个，每个神经元一个。</translation>
    </message>
    <message>
        <source>x and y go together: this one is missing.</source>
        <translation>x 和 y 要一起给出：缺少这一个。</translation>
    </message>
    <message>
        <source>This key goes with {owner} only.</source>
        <translation>这个键只与 {owner} 同用。</translation>
    </message>
    <message>
        <source>Either x and y, or dataset, or csv is needed; here: {kinds}.</source>
        <translation>需要 x 和 y、dataset 或 csv 之一；这里是：{kinds}。</translation>
    </message>
    <message>
        <source>none of them</source>
        <translation>都没有</translation>
    </message>
    <message>
        <source>A column goes with csv only.</source>
        <translation>列只与 csv 同用。</translation>
    </message>
    <message>
        <source>The column of {split} says which rows test: leave this key out.</source>
        <translation>{split} 的那一列已说明哪些行用于测试：请去掉这个键。</translation>
    </message>
    <message>
        <source>part says what each row is for: leave this key out.</source>
        <translation>part 已说明每行的用途：请去掉这个键。</translation>
    </message>
    <message>
        <source>This key goes with {owner} = &quot;{needed} N&quot; only.</source>
        <translation>这个键只与 {owner} = &quot;{needed} N&quot; 同用。</translation>
    </message>
    <message>
        <source>{offset} is too large: with &quot;{split}&quot; it is 0 to {high}.</source>
        <translation>{offset} 太大：“{split}”时应为 0 到 {high}。</translation>
    </message>
    <message>
        <source>Either target or label, not both.</source>
        <translation>target 和 label 只能有一个。</translation>
    </message>
    <message>
        <source>{given} names of classes; the outputs stand for {needed}.</source>
        <translation>有 {given} 个类别名称；输出对应 {needed} 个。</translation>
    </message>
    <message>
        <source>The cost &quot;{cost}&quot; needs its targets as they are: use &quot;inputs&quot; or &quot;none&quot;.</source>
        <translation>代价“{cost}”需要原样的目标：请用 &quot;inputs&quot; 或 &quot;none&quot;。</translation>
    </message>
    <message>
        <source>This key goes with the optimizer {owners} only; here it is {name}.</source>
        <translation>这个键只与优化器 {owners} 同用；这里是 {name}。</translation>
    </message>
    <message>
        <source>Either clip_norm or this, not both.</source>
        <translation>clip_norm 和这一项只能有一个。</translation>
    </message>
    <message>
        <source>{names} or {last}</source>
        <translation>{names} 或 {last}</translation>
    </message>
    <message>
        <source>This key goes with schedule = &quot;{owner}&quot; only.</source>
        <translation>这个键只与 schedule = &quot;{owner}&quot; 同用。</translation>
    </message>
    <message>
        <source>This key needs validation rows: give split = &quot;random 0.2&quot; in [data].</source>
        <translation>这个键需要验证行：请在 [data] 中给出 split = &quot;random 0.2&quot;。</translation>
    </message>
    <message>
        <source>A number is too large for float32.</source>
        <translation>有一个数对 float32 来说太大。</translation>
    </message>
    <message>
        <source>{name} has {given} rows; {needed} are needed.</source>
        <translation>{name} 有 {given} 行；需要 {needed} 行。</translation>
    </message>
    <message>
        <source>{name}, row {row} has {given} numbers; {needed} are needed.</source>
        <translation>{name} 的第 {row} 行有 {given} 个数；需要 {needed} 个。</translation>
    </message>
    <message>
        <source>This is a session: open it in the window.</source>
        <translation>这是一个会话：请在窗口里打开。</translation>
    </message>
    <message>
        <source>No such file, nor a shipped experiment: did you mean &quot;{near}&quot;?</source>
        <translation>没有这个文件，也没有这个随附实验：是指“{near}”吗？</translation>
    </message>
    <message>
        <source>There is no such file. The shipped experiments are {names}.</source>
        <translation>没有这个文件。随附的实验有 {names}。</translation>
    </message>
    <message>
        <source>Its table lies outside its folder, in {path}: open the file in the window, which asks, copy the table beside it, or name it with --set data.csv=FILE.</source>
        <translation>它的表格在文件夹之外：{path}。请在窗口中打开这个文件（会先问），或把表格复制到它旁边，或用 --set data.csv=FILE 指定。</translation>
    </message>
    <message>
        <source>An iteration over {rows:,} rows takes {count:,} numbers; {limit:,} are the most: lower batch_size.</source>
        <translation>用 {rows:,} 行的一次迭代需要 {count:,} 个数；最多 {limit:,} 个：请减小 batch_size。</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>图像已放到剪贴板。</translation>
    </message>
    <message>
        <source>Export film – visprop</source>
        <translation>导出影片 – visprop</translation>
    </message>
    <message>
        <source>Folder of PNG pictures</source>
        <translation>PNG 图像的文件夹</translation>
    </message>
    <message>
        <source>ITERATION:OPERATION, counted from 0, such as 0:dC_dz[2]; 0:0 is the start, 0:end the end.</source>
        <translation>ITERATION:OPERATION，从 0 数起，例如 0:dC_dz[2]；0:0 是开头，0:end 是末尾。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>A step is</source>
        <translation>一步是</translation>
    </message>
    <message>
        <source>Seconds a step</source>
        <translation>每步秒数</translation>
    </message>
    <message>
        <source>Kind of film</source>
        <translation>影片类型</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Pictures a second</source>
        <translation>每秒图像数</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>{kind} films (*{ending})</source>
        <translation>{kind} 影片 (*{ending})</translation>
    </message>
    <message>
        <source>Export picture – visprop</source>
        <translation>导出图像 – visprop</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG 图像</translation>
    </message>
    <message>
        <source>as outlines: looks the same everywhere</source>
        <translation>作为轮廓：到处看起来都一样</translation>
    </message>
    <message>
        <source>as text: can be searched and changed</source>
        <translation>作为文字：可以搜索和修改</translation>
    </message>
    <message>
        <source>Picture of</source>
        <translation>图像内容</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>文件类型</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Copy to clipboard</source>
        <translation>复制到剪贴板</translation>
    </message>
    <message>
        <source>{n}×: {w} × {h} pixels</source>
        <translation>{n}×：{w} × {h} 像素</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG 图像 (*.png)</translation>
    </message>
    <message>
        <source>SVG drawings (*.svg)</source>
        <translation>SVG 图形 (*.svg)</translation>
    </message>
    <message>
        <source>Export lesson – visprop</source>
        <translation>导出课程 – visprop</translation>
    </message>
    <message>
        <source>Worksheet of “{title}”, and its key (PDF)</source>
        <translation>“{title}”的练习题和答案（PDF）</translation>
    </message>
    <message>
        <source>Hand-out, a page for each scene (PDF)</source>
        <translation>讲义，每个场景一页（PDF）</translation>
    </message>
    <message>
        <source>Film of all presses (MP4)</source>
        <translation>影片，包括每一次按键（MP4）</translation>
    </message>
    <message>
        <source>Each number gives a sheet with other weights and inputs.</source>
        <translation>每个编号的练习题有不同的权重和输入。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Sheet number</source>
        <translation>练习题编号</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF 文档 (*.pdf)</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>{file} exists already: Save again replaces it.</source>
        <translation>{file} 已经存在：再按一次“保存”就替换它。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Network and formula</source>
        <translation>网络和公式</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Chart above the run bar</source>
        <translation>运行条上方的图表</translation>
    </message>
    <message>
        <source>Chart at the right</source>
        <translation>右侧的图表</translation>
    </message>
    <message>
        <source>Whole window</source>
        <translation>整个窗口</translation>
    </message>
    <message>
        <source>Given up; no file was written.</source>
        <translation>已放弃；没有写入文件。</translation>
    </message>
    <message>
        <source>The program that makes it has ended with code {code}.</source>
        <translation>制作它的程序以代码 {code} 结束。</translation>
    </message>
    <message>
        <source>It is being made; the window stays free meanwhile.</source>
        <translation>正在制作；其间窗口照常可用。</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>Export NumPy script</source>
        <translation>导出 NumPy 脚本</translation>
    </message>
    <message>
        <source>Export PyTorch script</source>
        <translation>导出 PyTorch 脚本</translation>
    </message>
    <message>
        <source>Weights (*.safetensors);;All files (*)</source>
        <translation>权重 (*.safetensors);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Export weights</source>
        <translation>导出权重</translation>
    </message>
    <message>
        <source>Python scripts (*.py);;All files (*)</source>
        <translation>Python 脚本 (*.py);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>已写出：{path}</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Experiment</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>The run ends</source>
        <translation>运行结束于</translation>
    </message>
    <message>
        <source>from {k}</source>
        <translation>自 {k}</translation>
    </message>
    <message>
        <source>{name}: {value} from iteration {k} on.</source>
        <translation>{name}：自迭代 {k} 起为 {value}。</translation>
    </message>
    <message>
        <source>→ {value}</source>
        <translation>→ {value}</translation>
    </message>
    <message>
        <source>{name}: {value} from iteration {k} on, which is still to come.</source>
        <translation>{name}：自迭代 {k} 起为 {value}，尚未到达。</translation>
    </message>
    <message>
        <source>Click to change it: another run begins, and Ctrl+Z comes back.</source>
        <translation>单击可修改：将开始另一次运行，按 Ctrl+Z 回来。</translation>
    </message>
    <message>
        <source>Click to change it from here on (Ctrl+E).</source>
        <translation>单击可从此处起修改（Ctrl+E）。</translation>
    </message>
    <message>
        <source>The keys + and −, or the buttons: {what} more or less, in another run.</source>
        <translation>按 + 和 − 键或按钮：增减{what}，另起一次运行。</translation>
    </message>
    <message>
        <source>own rows</source>
        <translation>自己的数据</translation>
    </message>
    <message>
        <source>data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>数据行</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>噪声</translation>
    </message>
    <message>
        <source>row by row</source>
        <translation>逐行指定</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>to train</source>
        <translation>用于训练</translation>
    </message>
    <message>
        <source>scaling</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>{split} · {rows}</source>
        <translation>{split} · {rows}</translation>
    </message>
    <message>
        <source>{n} parameters</source>
        <translation>{n} 个参数</translation>
    </message>
    <message>
        <source>a neuron</source>
        <translation>一个神经元</translation>
    </message>
    <message>
        <source>a hidden layer</source>
        <translation>一个隐藏层</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>层</translation>
    </message>
    <message>
        <source>layer {n}</source>
        <translation>第 {n} 层</translation>
    </message>
    <message>
        <source>output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>explicit values</source>
        <translation>显式数值</translation>
    </message>
    <message>
        <source>start</source>
        <translation>开头</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>数</translation>
    </message>
    <message>
        <source>|w| ≤ {most}</source>
        <translation>|w| ≤ {most}</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>代价</translation>
    </message>
    <message>
        <source>over batch</source>
        <translation>对批次</translation>
    </message>
    <message>
        <source>optimizer</source>
        <translation>优化器</translation>
    </message>
    <message>
        <source>rate η</source>
        <translation>学习率 η</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>调度</translation>
    </message>
    <message>
        <source>batch size</source>
        <translation>批量大小</translation>
    </message>
    <message>
        <source>L1</source>
        <translation>L1</translation>
    </message>
    <message>
        <source>L2</source>
        <translation>L2</translation>
    </message>
    <message>
        <source>clip |g|</source>
        <translation>裁剪 |g|</translation>
    </message>
    <message>
        <source>clip gᵢ</source>
        <translation>裁剪 gᵢ</translation>
    </message>
    <message>
        <source>at epoch</source>
        <translation>轮数达到</translation>
    </message>
    <message>
        <source>at loss</source>
        <translation>损失达到</translation>
    </message>
    <message>
        <source>validates</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>patience</source>
        <translation>耐心值</translation>
    </message>
    <message>
        <source>keep best</source>
        <translation>保留最佳</translation>
    </message>
    <message>
        <source>all {n}</source>
        <translation>全部 {n}</translation>
    </message>
    <message>
        <source>times</source>
        <translation>倍数</translation>
    </message>
    <message>
        <source>each epochs</source>
        <translation>间隔轮数</translation>
    </message>
    <message>
        <source>down to</source>
        <translation>降至</translation>
    </message>
    <message>
        <source>in epochs</source>
        <translation>历时轮数</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>动量</translation>
    </message>
    <message>
        <source>β₁</source>
        <translation>β₁</translation>
    </message>
    <message>
        <source>β₂</source>
        <translation>β₂</translation>
    </message>
    <message>
        <source>α</source>
        <translation>α</translation>
    </message>
    <message>
        <source>ε</source>
        <translation>ε</translation>
    </message>
    <message>
        <source>decay</source>
        <translation>衰减</translation>
    </message>
    <message>
        <source>gradient descent</source>
        <translation>梯度下降</translation>
    </message>
    <message>
        <source>Nesterov</source>
        <translation>Nesterov 动量</translation>
    </message>
    <message>
        <source>RMSprop</source>
        <translation>RMSprop</translation>
    </message>
    <message>
        <source>Adagrad</source>
        <translation>Adagrad</translation>
    </message>
    <message>
        <source>Adam</source>
        <translation>Adam</translation>
    </message>
    <message>
        <source>AdamW</source>
        <translation>AdamW</translation>
    </message>
    <message>
        <source>squared error</source>
        <translation>平方误差</translation>
    </message>
    <message>
        <source>½ squared error</source>
        <translation>½ 平方误差</translation>
    </message>
    <message>
        <source>mean squared error</source>
        <translation>均方误差</translation>
    </message>
    <message>
        <source>mean absolute error</source>
        <translation>平均绝对误差</translation>
    </message>
    <message>
        <source>Huber</source>
        <translation>Huber 损失</translation>
    </message>
    <message>
        <source>binary cross-entropy</source>
        <translation>二元交叉熵</translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <translation>交叉熵</translation>
    </message>
</context>
<context>
    <name>Failures</name>
    <message>
        <source>This cannot be opened</source>
        <translation>无法打开</translation>
    </message>
    <message>
        <source>This was not saved</source>
        <translation>没有保存</translation>
    </message>
    <message>
        <source>This is a mistake in visprop. The program goes on; your work is kept.</source>
        <translation>这是 visprop 的错误。程序继续运行；你的工作保留不变。</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>出了问题</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>{name}: {what} less</source>
        <translation>{name}：减少{what}</translation>
    </message>
    <message>
        <source>{name}: {what} more</source>
        <translation>{name}：增加{what}</translation>
    </message>
</context>
<context>
    <name>Filming</name>
    <message>
        <source>The film would end before it begins: exchange the two moments.</source>
        <translation>影片会在开始之前结束：请交换两个时刻。</translation>
    </message>
    <message>
        <source>That makes more than {n} pictures: film fewer steps, or coarser ones.</source>
        <translation>这会超过 {n} 张图像：请少拍几步，或用更粗的步。</translation>
    </message>
</context>
<context>
    <name>Films</name>
    <message>
        <source>Films need {names}: {command}</source>
        <translation>影片需要 {names}：{command}</translation>
    </message>
    <message>
        <source>A film ends in .gif, .webp, .mp4 or .webm; a name without an ending is a folder.</source>
        <translation>影片以 .gif、.webp、.mp4 或 .webm 结尾；没有扩展名的名称是文件夹。</translation>
    </message>
    <message>
        <source>There is no picture between the two moments.</source>
        <translation>这两个时刻之间没有画面。</translation>
    </message>
    <message>
        <source>The folder is not empty: name another one.</source>
        <translation>文件夹不是空的：请另取一个名称。</translation>
    </message>
    <message>
        <source>The pictures were not saved: {reason}.</source>
        <translation>图像没有保存：{reason}。</translation>
    </message>
</context>
<context>
    <name>Fonts</name>
    <message>
        <source>The font {path} cannot be read: install the program again.</source>
        <translation>无法读取字体 {path}：请重新安装程序。</translation>
    </message>
</context>
<context>
    <name>Formulas</name>
    <message>
        <source>so far </source>
        <translation>到目前为止 </translation>
    </message>
    <message>
        <source> + (term under way)</source>
        <translation> +（正在进行的项）</translation>
    </message>
    <message>
        <source>what this edge carries back</source>
        <translation>这条边带回的量</translation>
    </message>
    <message>
        <source>the same edge, the same weight, the other way round</source>
        <translation>同一条边、同一个权重，方向相反</translation>
    </message>
    <message>
        <source>sum that arrives  </source>
        <translation>到达的总和  </translation>
    </message>
    <message>
        <source>times its gain  </source>
        <translation>乘以它的增益  </translation>
    </message>
    <message>
        <source>what the neuron does</source>
        <translation>这个神经元所做的</translation>
    </message>
    <message>
        <source>squared error</source>
        <translation>平方误差</translation>
    </message>
    <message>
        <source>half the squared error</source>
        <translation>平方误差的一半</translation>
    </message>
    <message>
        <source>mean squared error</source>
        <translation>均方误差</translation>
    </message>
    <message>
        <source>mean absolute error</source>
        <translation>平均绝对误差</translation>
    </message>
    <message>
        <source>Huber&apos;s cost</source>
        <translation>Huber 代价</translation>
    </message>
    <message>
        <source>binary cross-entropy</source>
        <translation>二元交叉熵</translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <translation>交叉熵</translation>
    </message>
    <message>
        <source> = e²/2 if |e| ≤ 1, else |e| − 1/2</source>
        <translation> = e²/2（|e| ≤ 1 时），否则 |e| − 1/2</translation>
    </message>
    <message>
        <source>one example&apos;s cost: how far its output is from the target</source>
        <translation>一个样本的代价：它的输出离目标有多远</translation>
    </message>
    <message>
        <source>the cost of one example</source>
        <translation>一个样本的代价</translation>
    </message>
    <message>
        <source>with one example, L is its C</source>
        <translation>只有一个样本时，L 就是它的 C</translation>
    </message>
    <message>
        <source>the mean of C over the {n} examples of the batch</source>
        <translation>C 对批次中 {n} 个样本的平均</translation>
    </message>
    <message>
        <source>the sum of C over the {n} examples of the batch</source>
        <translation>C 对批次中 {n} 个样本的总和</translation>
    </message>
    <message>
        <source>the loss of the batch</source>
        <translation>批次的损失</translation>
    </message>
    <message>
        <source>here the backward pass begins: the output layer needs only the cost</source>
        <translation>反向传播从这里开始：输出层只需要代价</translation>
    </message>
    <message>
        <source>it depends on the cost alone</source>
        <translation>它只取决于代价</translation>
    </message>
    <message>
        <source>case 1: the output layer</source>
        <translation>情形 1：输出层</translation>
    </message>
    <message>
        <source>{name} and logarithm cancel: σ′(z) falls out</source>
        <translation>{name} 与对数相消：σ′(z) 消去</translation>
    </message>
    <message>
        <source>every z moves every output of a softmax</source>
        <translation>每个 z 都牵动 softmax 的每个输出</translation>
    </message>
    <message>
        <source>the whole Jacobian of softmax</source>
        <translation>softmax 的整个雅可比矩阵</translation>
    </message>
    <message>
        <source>B = {batch} of {rows} training examples</source>
        <translation>B = {batch}，取自 {rows} 个训练样本</translation>
    </message>
    <message>
        <source>this one is row {row} of the data</source>
        <translation>这一个是数据的第 {row} 行</translation>
    </message>
    <message>
        <source>the batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source> + (bias still to come)</source>
        <translation> +（还差偏置）</translation>
    </message>
    <message>
        <source> + (1 term to come)</source>
        <translation> +（还差 1 项）</translation>
    </message>
    <message>
        <source> + ({n} terms to come)</source>
        <translation> +（还差 {n} 项）</translation>
    </message>
    <message>
        <source>what the bias contributes to ∂C/∂b</source>
        <translation>偏置对 ∂C/∂b 的贡献</translation>
    </message>
    <message>
        <source>a bias is a weight whose input is always 1</source>
        <translation>偏置是输入恒为 1 的权重</translation>
    </message>
    <message>
        <source>what this edge contributes to ∂C/∂w</source>
        <translation>这条边对 ∂C/∂w 的贡献</translation>
    </message>
    <message>
        <source>every weight that leaves one neuron has the same ∂z/∂w</source>
        <translation>离开同一神经元的每个权重有相同的 ∂z/∂w</translation>
    </message>
    <message>
        <source>a constant for the backward pass: z is known now</source>
        <translation>对反向传播是常数：z 已经知道</translation>
    </message>
    <message>
        <source>the activation function: {name}</source>
        <translation>激活函数：{name}</translation>
    </message>
    <message>
        <source>its slope at z: {name}</source>
        <translation>它在 z 处的斜率：{name}</translation>
    </message>
    <message>
        <source>softmax</source>
        <translation>softmax 函数</translation>
    </message>
    <message>
        <source>probabilities: they add up to 1</source>
        <translation>概率：它们之和为 1</translation>
    </message>
    <message>
        <source>∂z/∂w is the value at the edge&apos;s start</source>
        <translation>∂z/∂w 就是边的起点的值</translation>
    </message>
    <message>
        <source>sign of </source>
        <translation>符号 </translation>
    </message>
    <message>
        <source>the penalty pulls each weight to 0</source>
        <translation>惩罚项把每个权重拉向 0</translation>
    </message>
    <message>
        <source>  sum of {n} of {all} examples</source>
        <translation>  {all} 个样本中 {n} 个之和</translation>
    </message>
    <message>
        <source>∂C/∂w: what the edge&apos;s two ends give</source>
        <translation>∂C/∂w：由边的两端得出</translation>
    </message>
    <message>
        <source>example {n}: what the edge&apos;s two ends give</source>
        <translation>样本 {n}：由边的两端得出</translation>
    </message>
    <message>
        <source>why there is no factor a</source>
        <translation>为什么没有因子 a</translation>
    </message>
    <message>
        <source>{n} numbers, one for each parameter</source>
        <translation>{n} 个数，每个参数一个</translation>
    </message>
    <message>
        <source>J = L + ½·l2·Σw²: with l2·w for each weight</source>
        <translation>J = L + ½·l2·Σw²：每个权重带上 l2·w</translation>
    </message>
    <message>
        <source>J = L + l1·Σ|w|: with l1·sign(w) for each weight</source>
        <translation>J = L + l1·Σ|w|：每个权重带上 l1·sign(w)</translation>
    </message>
    <message>
        <source>the gradient g = ∇L(θ)</source>
        <translation>梯度 g = ∇L(θ)</translation>
    </message>
    <message>
        <source>change  </source>
        <translation>变化  </translation>
    </message>
    <message>
        <source>against the slope: η sets how far</source>
        <translation>逆着斜率走：η 决定走多远</translation>
    </message>
    <message>
        <source>the step down the slope</source>
        <translation>沿坡下降的一步</translation>
    </message>
    <message>
        <source>of </source>
        <translation>属于 </translation>
    </message>
    <message>
        <source> (each has one)</source>
        <translation> （每个参数一个）</translation>
    </message>
    <message>
        <source>factor</source>
        <translation>因子</translation>
    </message>
    <message>
        <source>⌊epoch/every⌋</source>
        <translation>⌊轮/间隔⌋</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>min</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>½·(rate − min)</source>
        <translation>½·(学习率 − 最小)</translation>
    </message>
    <message>
        <source>(1 + cos(π·epoch / epochs))</source>
        <translation>(1 + cos(π·轮 / 轮数))</translation>
    </message>
    <message>
        <source>the rate of this epoch</source>
        <translation>本轮的学习率</translation>
    </message>
    <message>
        <source>epoch </source>
        <translation>轮 </translation>
    </message>
    <message>
        <source>, from 0</source>
        <translation>，从 0 数起</translation>
    </message>
    <message>
        <source>length of all of g</source>
        <translation>整个 g 的长度</translation>
    </message>
    <message>
        <source>limit </source>
        <translation>上限 </translation>
    </message>
    <message>
        <source>how long the gradient is</source>
        <translation>梯度有多长</translation>
    </message>
    <message>
        <source>a longer one is shortened, its direction stays</source>
        <translation>更长的会被缩短，方向不变</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>within ± limit</source>
        <translation>限于 ± 上限</translation>
    </message>
    <message>
        <source>within </source>
        <translation>限于 </translation>
    </message>
    <message>
        <source>the gradient, clipped</source>
        <translation>裁剪后的梯度</translation>
    </message>
    <message>
        <source>no step gets too long</source>
        <translation>不让任何一步太长</translation>
    </message>
    <message>
        <source>what is left of the last steps, and the new slope</source>
        <translation>前几步余下的部分，加上新的斜率</translation>
    </message>
    <message>
        <source>the velocity</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>the newest slope counts most</source>
        <translation>最新的斜率分量最重</translation>
    </message>
    <message>
        <source>the mean of the last slopes</source>
        <translation>最近斜率的平均</translation>
    </message>
    <message>
        <source>it only grows: the steps become smaller</source>
        <translation>它只增不减：步子越来越小</translation>
    </message>
    <message>
        <source>the sum of all squared slopes</source>
        <translation>全部斜率平方之和</translation>
    </message>
    <message>
        <source>how large slopes are here, whatever their sign</source>
        <translation>这里的斜率有多大，不论正负</translation>
    </message>
    <message>
        <source>the mean of the squared slopes</source>
        <translation>斜率平方的平均</translation>
    </message>
    <message>
        <source>t counts the updates; early on this makes up for the start at 0</source>
        <translation>t 是更新次数；起初用它弥补从 0 开始</translation>
    </message>
    <message>
        <source>without the pull of the start</source>
        <translation>去掉起点的拖累</translation>
    </message>
    <message>
        <source>the step</source>
        <translation>这一步</translation>
    </message>
    <message>
        <source>the update subtracts it</source>
        <translation>更新时减去它</translation>
    </message>
    <message>
        <source>≈ because the digits shown are rounded</source>
        <translation>写 ≈ 是因为显示的数字经过舍入</translation>
    </message>
</context>
<context>
    <name>Graph</name>
    <message>
        <source>The computation graph shows networks with one hidden layer; this one has {n}: open sum-of-sigmoids.</source>
        <translation>计算图只显示有一个隐藏层的网络；这个网络有 {n} 个：请打开 sum-of-sigmoids。</translation>
    </message>
    <message>
        <source>Computation graph</source>
        <translation>计算图</translation>
    </message>
    <message>
        <source>from right to left; σ is {hidden}</source>
        <translation>从右到左；σ 是 {hidden}</translation>
    </message>
    <message>
        <source>; one output of {n}</source>
        <translation>；{n} 个输出之一</translation>
    </message>
    <message>
        <source>; the output is {output} of the sum</source>
        <translation>；输出是对总和取 {output}</translation>
    </message>
    <message>
        <source>; weights after the update, r, a and y from before it</source>
        <translation>；权重是更新后的，r、a 和 y 是更新前的</translation>
    </message>
    <message>
        <source>; example {n} of {all}</source>
        <translation>；样本 {n}，共 {all} 个</translation>
    </message>
    <message>
        <source>unit {n} lit</source>
        <translation>第 {n} 个单元亮起</translation>
    </message>
</context>
<context>
    <name>Growth</name>
    <message>
        <source>Each update multiplies every weight by 1 - rate · l2 = 1 - {eta} · {l2} = {factor}, apart from what the data add: that grows without bound. A rate below {limit} does not.</source>
        <translation>每次更新都把每个权重乘以 1 - rate · l2 = 1 - {eta} · {l2} = {factor}（数据带来的部分另计）：这会无限增长。学习率低于 {limit} 就不会。</translation>
    </message>
    <message>
        <source>The loss seems to grow without bound: it is {loss}, and passed {level} times that of the worst batch at the start ({worst}) in iteration {since}. A rate below {eta} may help.</source>
        <translation>损失看来在无限增长：现在是 {loss}，在迭代 {since} 时超过了开头最差批次（{worst}）的 {level} 倍。学习率低于 {eta} 也许有帮助。</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>log axis</source>
        <translation>对数坐标</translation>
    </message>
    <message>
        <source>What is counted in each layer</source>
        <translation>统计每层的哪个量</translation>
    </message>
    <message>
        <source>How good the answers are</source>
        <translation>答案有多好</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>成绩</translation>
    </message>
    <message>
        <source>A line of the mean of the last updates (Ctrl+Shift+L: the next)</source>
        <translation>最近更新的平均线（Ctrl+Shift+L：下一种）</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>梯度</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>各层</translation>
    </message>
    <message>
        <source>mean of {n}</source>
        <translation>{n} 次平均</translation>
    </message>
    <message>
        <source>not smoothed</source>
        <translation>不平滑</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Exploding numbers: {name} is not finite in example {n}. A smaller η may help.</source>
        <translation>数值爆炸：{name} 在样本 {n} 中不是有限数。较小的 η 也许有帮助。</translation>
    </message>
    <message>
        <source>Vanishing gradient: ∂C/∂z of layer 1 is {ratio} of that of layer {last}.</source>
        <translation>梯度消失：第 1 层的 ∂C/∂z 只有第 {last} 层的 {ratio}。</translation>
    </message>
    <message>
        <source>The smallest factor on the way is σ′(z) = {value} in layer {layer}, neuron {i}, example {n}.</source>
        <translation>途中最小的因子是第 {layer} 层神经元 {i} 在样本 {n} 中的 σ′(z) = {value}。</translation>
    </message>
    <message>
        <source>The smallest factor is the weights above layer {layer}: neuron {i} gets {value}, example {n}.</source>
        <translation>最小的因子是第 {layer} 层上方的权重：神经元 {i} 得到 {value}，样本 {n}。</translation>
    </message>
    <message>
        <source>Exploding gradient: ∂C/∂z of layer 1 is {ratio} times that of layer {last}, most in example {n}. The largest factor on the way is w = {value} from neuron {j} to neuron {i} of layer {layer}.</source>
        <translation>梯度爆炸：第 1 层的 ∂C/∂z 是第 {last} 层的 {ratio} 倍，在样本 {n} 中最大。途中最大的因子是从神经元 {j} 到第 {layer} 层神经元 {i} 的 w = {value}。</translation>
    </message>
    <message>
        <source>Saturated neurons: {count}. Layer {layer}, neuron {i} is flat for {share} % of the rows; in example {n} z = {z} leaves σ′(z) = {gain}.</source>
        <translation>饱和的神经元：{count} 个。第 {layer} 层神经元 {i} 对 {share} % 的行是平的；在样本 {n} 中 z = {z}，σ′(z) 只剩 {gain}。</translation>
    </message>
    <message>
        <source>Dead neurons: {count}. Layer {layer}, neuron {i} puts out 0 for every row: its largest z is {z}, in example {n}, and σ′(z) = 0 there, so no gradient reaches its weights.</source>
        <translation>死亡的神经元：{count} 个。第 {layer} 层神经元 {i} 对每行都输出 0：它最大的 z 是 {z}，在样本 {n} 中，那里 σ′(z) = 0，因此没有梯度到达它的权重。</translation>
    </message>
</context>
<context>
    <name>HealthChart</name>
    <message>
        <source>number of ill</source>
        <translation>有问题的个数</translation>
    </message>
    <message>
        <source>ill</source>
        <translation>异常</translation>
    </message>
    <message>
        <source>Nothing was ill in the {n} iterations that were looked at.</source>
        <translation>查看过的 {n} 次迭代中没有任何异常。</translation>
    </message>
    <message>
        <source>layers, vanishing gradient</source>
        <translation>层，梯度消失</translation>
    </message>
    <message>
        <source>layers, exploding gradient</source>
        <translation>层，梯度爆炸</translation>
    </message>
    <message>
        <source>neurons, saturated</source>
        <translation>神经元，饱和</translation>
    </message>
    <message>
        <source>neurons, dead</source>
        <translation>神经元，死亡</translation>
    </message>
</context>
<context>
    <name>Histogram</name>
    <message>
        <source>weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>activations</source>
        <translation>激活值</translation>
    </message>
    <message>
        <source>gains</source>
        <translation>增益</translation>
    </message>
    <message>
        <source>gradients</source>
        <translation>梯度</translation>
    </message>
    <message>
        <source>w, layer {l}</source>
        <translation>w，第 {l} 层</translation>
    </message>
    <message>
        <source>a, layer {l}</source>
        <translation>a，第 {l} 层</translation>
    </message>
    <message>
        <source>σ′(z), layer {l}</source>
        <translation>σ′(z)，第 {l} 层</translation>
    </message>
    <message>
        <source>∂L/∂w, layer {l}</source>
        <translation>∂L/∂w，第 {l} 层</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import a trained network – visprop</source>
        <translation>导入训练好的网络 – visprop</translation>
    </message>
    <message>
        <source>{file}: layers {widths}. It takes the place of the network of “{title}”; data and training stay.</source>
        <translation>{file}：各层 {widths}。它将代替“{title}”的网络；数据和训练设置不变。</translation>
    </message>
    <message>
        <source>Hidden layers</source>
        <translation>隐藏层</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>The file says the activations.</source>
        <translation>文件说明了激活函数。</translation>
    </message>
    <message>
        <source>The file holds weights only: choose the activations it was trained with.</source>
        <translation>文件只有权重：请选择训练时所用的激活函数。</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>Trained networks ({known});;All files (*)</source>
        <translation>训练好的网络 ({known});;所有文件 (*)</translation>
    </message>
    <message>
        <source>Import a trained network</source>
        <translation>导入训练好的网络</translation>
    </message>
    <message>
        <source>Imported: {path}. Ctrl+Z goes back to the network before.</source>
        <translation>已导入：{path}。按 Ctrl+Z 回到之前的网络。</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Why is this number what it is?</source>
        <translation>这个数为什么是这个值？</translation>
    </message>
    <message>
        <source>Click a neuron, an edge, a bias or the cost in the picture.</source>
        <translation>请在图中单击一个神经元、一条边、一个偏置或代价。</translation>
    </message>
    <message>
        <source>Every number here can be clicked as well: it leads to where it was computed.</source>
        <translation>这里的每个数也可以单击：它会带你到算出它的地方。</translation>
    </message>
    <message>
        <source>example {n} of {all}</source>
        <translation>样本 {n}，共 {all} 个</translation>
    </message>
    <message>
        <source>Layer {layer}, neuron {i} ({activation})</source>
        <translation>第 {layer} 层神经元 {i}（{activation}）</translation>
    </message>
    <message>
        <source>Layer {layer}, weight: neuron {j} → neuron {i}</source>
        <translation>第 {layer} 层权重：神经元 {j} → 神经元 {i}</translation>
    </message>
    <message>
        <source>Layer {layer}, bias of neuron {i}</source>
        <translation>第 {layer} 层神经元 {i} 的偏置</translation>
    </message>
    <message>
        <source>The cost</source>
        <translation>代价</translation>
    </message>
    <message>
        <source>Input {i}: {name}</source>
        <translation>输入 {i}：{name}</translation>
    </message>
    <message>
        <source>Target {i}: {name}</source>
        <translation>目标 {i}：{name}</translation>
    </message>
    <message>
        <source>Layer {layer}, weight: input {j} → neuron {i}</source>
        <translation>第 {layer} 层权重：输入 {j} → 神经元 {i}</translation>
    </message>
    <message>
        <source>The next batch brings it.</source>
        <translation>由下一个批次带来。</translation>
    </message>
    <message>
        <source>It is given: row {row} of the training data.</source>
        <translation>它是给定的：训练数据的第 {row} 行。</translation>
    </message>
    <message>
        <source>The optimizer remembers nothing yet: it is 0 where the run starts.</source>
        <translation>优化器还没有记住任何东西：运行开始时它是 0。</translation>
    </message>
    <message>
        <source>The update of iteration {k} made it; it holds all through iteration {now}.</source>
        <translation>它由迭代 {k} 的更新得出，在整个迭代 {now} 中保持不变。</translation>
    </message>
    <message>
        <source>It is where the run starts: the experiment gives it.</source>
        <translation>运行从这里开始：由实验给定。</translation>
    </message>
    <message>
        <source>It is where the run starts: drawn at random ({init}, seed {seed}).</source>
        <translation>运行从这里开始：随机抽取（{init}，种子 {seed}）。</translation>
    </message>
    <message>
        <source>Go to the update that made it</source>
        <translation>转到得出它的那次更新</translation>
    </message>
    <message>
        <source>Not computed yet. Go to op {n}, {name}</source>
        <translation>尚未计算。转到第 {n} 个运算 {name}</translation>
    </message>
    <message>
        <source>Computed in op {n}, {name}. Go there</source>
        <translation>由第 {n} 个运算 {name} 算出。转到那里</translation>
    </message>
    <message>
        <source>What each example of the batch says</source>
        <translation>批次中每个样本的贡献</translation>
    </message>
    <message>
        <source>Some of it is not finite: there is nothing to draw.</source>
        <translation>其中有非有限的数：无法画出。</translation>
    </message>
    <message>
        <source>example {n} of {all}: {formula}</source>
        <translation>样本 {n}，共 {all} 个：{formula}</translation>
    </message>
    <message>
        <source>mean of all {n}: </source>
        <translation>{n} 个的平均：</translation>
    </message>
    <message>
        <source>sum of all {n}: </source>
        <translation>{n} 个的总和：</translation>
    </message>
    <message>
        <source>Click a bar to see that example.</source>
        <translation>单击一根柱子可查看那个样本。</translation>
    </message>
    <message>
        <source>size of the sum</source>
        <translation>总和的大小</translation>
    </message>
    <message>
        <source>sum of the sizes</source>
        <translation>大小的总和</translation>
    </message>
    <message>
        <source>All examples pull in one direction: nothing cancels.</source>
        <translation>所有样本都朝一个方向拉：没有抵消。</translation>
    </message>
    <message>
        <source>Almost all examples pull in one direction.</source>
        <translation>几乎所有样本都朝一个方向拉。</translation>
    </message>
    <message>
        <source>The examples disagree: a part of what they say cancels.</source>
        <translation>样本意见不一：它们的贡献抵消了一部分。</translation>
    </message>
    <message>
        <source>The examples pull against each other: most of what they say cancels.</source>
        <translation>样本相互对拉：它们的贡献大部分抵消了。</translation>
    </message>
    <message>
        <source>The sum over its paths to the cost</source>
        <translation>对通往代价的各条路径求和</translation>
    </message>
    <message>
        <source>The paths cancel: their sum is smaller than the largest of them.</source>
        <translation>路径相互抵消：总和比其中最大的还小。</translation>
    </message>
    <message>
        <source>One path leads from here to the cost.</source>
        <translation>从这里到代价只有一条路径。</translation>
    </message>
    <message>
        <source>All {n} paths hold a factor 0.</source>
        <translation>全部 {n} 条路径都含有因子 0。</translation>
    </message>
    <message>
        <source>{n} paths lead from here to the cost.</source>
        <translation>从这里到代价有 {n} 条路径。</translation>
    </message>
    <message>
        <source>{n} of them hold a factor 0.</source>
        <translation>其中 {n} 条含有因子 0。</translation>
    </message>
    <message>
        <source>These are the {n} largest:</source>
        <translation>最大的 {n} 条是：</translation>
    </message>
    <message>
        <source>{n} other paths together</source>
        <translation>其余 {n} 条路径合计</translation>
    </message>
    <message>
        <source>the other path</source>
        <translation>另一条路径</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>总和</translation>
    </message>
    <message>
        <source>neurons {way}</source>
        <translation>神经元 {way}</translation>
    </message>
    <message>
        <source>Path {n}, factor by factor</source>
        <translation>路径 {n}，逐个因子</translation>
    </message>
    <message>
        <source>The largest path, factor by factor</source>
        <translation>最大的路径，逐个因子</translation>
    </message>
    <message>
        <source>path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>The {n} gains multiply to {q}.</source>
        <translation>{n} 个增益相乘得 {q}。</translation>
    </message>
    <message>
        <source>The {n} gains multiply to about {q}.</source>
        <translation>{n} 个增益相乘约为 {q}。</translation>
    </message>
    <message>
        <source>The {n} weights multiply to {q}.</source>
        <translation>{n} 个权重相乘得 {q}。</translation>
    </message>
    <message>
        <source>The {n} weights multiply to about {q}.</source>
        <translation>{n} 个权重相乘约为 {q}。</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>简而言之</translation>
    </message>
    <message>
        <source>The weights make it large: along its largest path they multiply.</source>
        <translation>权重使它变大：它们沿最大的路径相乘。</translation>
    </message>
    <message>
        <source>A large weight makes it large.</source>
        <translation>一个大的权重使它变大。</translation>
    </message>
    <message>
        <source>The large value at the edge&apos;s start makes it large.</source>
        <translation>边的起点的大数值使它变大。</translation>
    </message>
    <message>
        <source>The error at the output makes it large.</source>
        <translation>输出处的误差使它变大。</translation>
    </message>
    <message>
        <source>The gains σ′(z) make it small: each of them shrinks what flows back.</source>
        <translation>增益 σ′(z) 使它变小：每一个都缩小了往回流的量。</translation>
    </message>
    <message>
        <source>The weights along its largest path make it small.</source>
        <translation>最大路径上的权重使它变小。</translation>
    </message>
    <message>
        <source>The gain σ′(z) of one neuron makes it small: that neuron is saturated.</source>
        <translation>一个神经元的增益 σ′(z) 使它变小：那个神经元饱和了。</translation>
    </message>
    <message>
        <source>A weight near 0 makes it small.</source>
        <translation>一个接近 0 的权重使它变小。</translation>
    </message>
    <message>
        <source>The value at the edge&apos;s start makes it small: there is little to multiply.</source>
        <translation>边的起点的数值使它变小：没有多少可乘的。</translation>
    </message>
    <message>
        <source>The input makes it small: this example&apos;s value is near 0.</source>
        <translation>输入使它变小：这个样本的值接近 0。</translation>
    </message>
    <message>
        <source>The error at the output makes it small: layer {layer} is almost right here.</source>
        <translation>输出处的误差使它变小：第 {layer} 层在这里几乎是对的。</translation>
    </message>
    <message>
        <source>{name}: σ′(z) is at most {most}, so {n} of them leave at most {all}.</source>
        <translation>{name}：σ′(z) 至多为 {most}，所以 {n} 个相乘至多剩 {all}。</translation>
    </message>
    <message>
        <source>old </source>
        <translation>旧值 </translation>
    </message>
    <message>
        <source>new </source>
        <translation>新值 </translation>
    </message>
    <message>
        <source>Why</source>
        <translation>为什么</translation>
    </message>
    <message>
        <source>← Back</source>
        <translation>← 后退</translation>
    </message>
    <message>
        <source>Forward →</source>
        <translation>前进 →</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>何时？</translation>
    </message>
</context>
<context>
    <name>Judging</name>
    <message>
        <source>predicted {name}</source>
        <translation>预测的 {name}</translation>
    </message>
    <message>
        <source>true {name}</source>
        <translation>真实的 {name}</translation>
    </message>
    <message>
        <source>true class</source>
        <translation>真实类别</translation>
    </message>
    <message>
        <source>answered class</source>
        <translation>回答的类别</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Nothing has been run yet: there is no curve to keep.</source>
        <translation>还没有运行过：没有可保留的曲线。</translation>
    </message>
    <message>
        <source>“{name}” is kept with its {n} updates: change something and train again.</source>
        <translation>“{name}”及其 {n} 次更新已保留：修改一些东西，再训练一次。</translation>
    </message>
    <message>
        <source>{n} kept runs are drawn at most: “{name}” gives way; Space draws it again.</source>
        <translation>最多画出 {n} 个保留的运行：“{name}”让位；按空格可重新画出它。</translation>
    </message>
    <message>
        <source>“{name}” is not kept any more; Ctrl+Z brings it back.</source>
        <translation>“{name}”不再保留；按 Ctrl+Z 可恢复。</translation>
    </message>
    <message>
        <source>“{name}” is kept again.</source>
        <translation>“{name}”重新保留。</translation>
    </message>
    <message>
        <source>“{name}” from its start: the same run again. Ctrl+Z comes back.</source>
        <translation>从头开始“{name}”：再来一次同样的运行。按 Ctrl+Z 回来。</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys – visprop</source>
        <translation>按键 – visprop</translation>
    </message>
    <message>
        <source>Where the keyboard is</source>
        <translation>键盘焦点所在</translation>
    </message>
    <message>
        <source>in a list</source>
        <translation>在列表中</translation>
    </message>
    <message>
        <source>in the watches</source>
        <translation>在监视中</translation>
    </message>
    <message>
        <source>in a number</source>
        <translation>在数值上</translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation>任何地方</translation>
    </message>
    <message>
        <source>Go to the next list, line, setting, or the run bar.</source>
        <translation>转到下一个列表、行、设置或运行条。</translation>
    </message>
    <message>
        <source>Change the line; rename the branch.</source>
        <translation>修改这一行；重命名分支。</translation>
    </message>
    <message>
        <source>Switch the breakpoint on or off.</source>
        <translation>启用或停用断点。</translation>
    </message>
    <message>
        <source>Delete the line.</source>
        <translation>删除这一行。</translation>
    </message>
    <message>
        <source>Move the line up or down.</source>
        <translation>把这一行上移或下移。</translation>
    </message>
    <message>
        <source>Go to the sample of the run before or after this moment.</source>
        <translation>转到此刻之前或之后的运行采样点。</translation>
    </message>
    <message>
        <source>Change its last shown digit by one; with Shift by ten.</source>
        <translation>把最后一位显示的数字改变一；按住 Shift 改变十。</translation>
    </message>
    <message>
        <source>Leave a line, a menu or a dialog; nothing is changed.</source>
        <translation>离开一行、菜单或对话框；什么也不改。</translation>
    </message>
</context>
<context>
    <name>Landmarks</name>
    <message>
        <source>Edit: {place} = {value} from iteration {k} on</source>
        <translation>编辑：自迭代 {k} 起 {place} = {value}</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>mean of {n} updates</source>
        <translation>{n} 次更新的平均</translation>
    </message>
    <message>
        <source>updates</source>
        <translation>更新次数</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>other branches</source>
        <translation>其他分支</translation>
    </message>
    <message>
        <source>epoch means</source>
        <translation>每轮平均</translation>
    </message>
</context>
<context>
    <name>LessonCheck</name>
    <message>
        <source>scene {id}, press {n}: {sentence}</source>
        <translation>场景 {id}，第 {n} 次按键：{sentence}</translation>
    </message>
    <message>
        <source>There is no title in {language}.</source>
        <translation>没有 {language} 的标题。</translation>
    </message>
    <message>
        <source>{language} is missing.</source>
        <translation>缺少 {language}。</translation>
    </message>
    <message>
        <source>The {name} in {language} is missing.</source>
        <translation>缺少 {language} 的 {name}。</translation>
    </message>
    <message>
        <source>{n} questions are asked, and {found} have a text in {language}.</source>
        <translation>提出了 {n} 个问题，其中 {found} 个有 {language} 的文字。</translation>
    </message>
    <message>
        <source>This press changes nothing: {step}.</source>
        <translation>这次按键没有任何改变：{step}。</translation>
    </message>
    <message>
        <source>The number {field} is never computed in this scene.</source>
        <translation>数 {field} 在这个场景里从未计算。</translation>
    </message>
    <message>
        <source>{name} is hidden, and not in the picture.</source>
        <translation>{name} 已隐藏，但不在画面中。</translation>
    </message>
    <message>
        <source>{language}: write {number} as a field: it comes from a run.</source>
        <translation>{language}：请把 {number} 写成字段：它来自运行。</translation>
    </message>
    <message>
        <source>{answer} is asked for before it is computed.</source>
        <translation>在 {answer} 算出之前就提问了它。</translation>
    </message>
    <message>
        <source>{answer} is asked for, and not in the picture.</source>
        <translation>提问了 {answer}，但它不在画面中。</translation>
    </message>
</context>
<context>
    <name>LessonWindow</name>
    <message>
        <source>Lessons (*.toml);;All files (*)</source>
        <translation>课程 (*.toml);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Open a lesson</source>
        <translation>打开课程</translation>
    </message>
    <message>
        <source>This is the end of the lesson.</source>
        <translation>课程到此结束。</translation>
    </message>
    <message>
        <source>This is its beginning.</source>
        <translation>这是课程的开头。</translation>
    </message>
    <message>
        <source>The answer.</source>
        <translation>答案。</translation>
    </message>
    <message>
        <source>A question.</source>
        <translation>一个问题。</translation>
    </message>
    <message>
        <source>The lesson is over.</source>
        <translation>课程结束。</translation>
    </message>
    <message>
        <source>Scene {n} of {all}: {title}</source>
        <translation>场景 {n}，共 {all} 个：{title}</translation>
    </message>
</context>
<context>
    <name>Lessons</name>
    <message>
        <source>The answer is {number}.</source>
        <translation>答案是 {number}。</translation>
    </message>
    <message>
        <source>Right: {number}.</source>
        <translation>正确：{number}。</translation>
    </message>
    <message>
        <source>Not quite: it is {number}, not {given}.</source>
        <translation>不太对：应为 {number}，而不是 {given}。</translation>
    </message>
    <message>
        <source>Type a number, such as −0.36, 3.6e−4 or 3/8.</source>
        <translation>请输入一个数，例如 −0.36、3.6e−4 或 3/8。</translation>
    </message>
    <message>
        <source>There are more “ask” than questions.</source>
        <translation>“ask”比问题多。</translation>
    </message>
    <message>
        <source>There is no operation “{name}” here.</source>
        <translation>这里没有运算“{name}”。</translation>
    </message>
    <message>
        <source>Of a lesson only its table can be set: --set data.csv=FILE.</source>
        <translation>课程只能设置它的表格：--set data.csv=FILE。</translation>
    </message>
    <message>
        <source>There is no lesson of this name: did you mean &quot;{near}&quot;? {names} are shipped.</source>
        <translation>没有这个名称的课程：是指“{near}”吗？随附的有 {names}。</translation>
    </message>
    <message>
        <source>A lesson needs at least one [[scenes]].</source>
        <translation>课程至少需要一个 [[scenes]]。</translation>
    </message>
    <message>
        <source>There are two scenes of this id.</source>
        <translation>有两个场景使用这个 id。</translation>
    </message>
    <message>
        <source>An id is needed, of letters, digits and hyphens.</source>
        <translation>需要 id，由字母、数字和连字符组成。</translation>
    </message>
    <message>
        <source>Name the scene&apos;s experiment.</source>
        <translation>请指定场景的实验。</translation>
    </message>
    <message>
        <source>Each question is a table of its own: [[scenes.questions]].</source>
        <translation>每个问题是一个单独的表：[[scenes.questions]]。</translation>
    </message>
    <message>
        <source>The key is missing.</source>
        <translation>缺少这个键。</translation>
    </message>
    <message>
        <source>The lesson has no such scene: did you mean &quot;{near}&quot;?</source>
        <translation>课程没有这个场景：是指“{near}”吗？</translation>
    </message>
    <message>
        <source>{name} cannot be hidden: write “dC_dz[2]”, “node 2 0” or “arrow 2 0 1”.</source>
        <translation>无法隐藏 {name}：请写成“dC_dz[2]”、“node 2 0”或“arrow 2 0 1”。</translation>
    </message>
    <message>
        <source>A table is needed, not {value}.</source>
        <translation>需要一个表，而不是 {value}。</translation>
    </message>
    <message>
        <source>The key {key} is not known: did you mean &quot;{near}&quot;?</source>
        <translation>不认识键 {key}：是指“{near}”吗？</translation>
    </message>
    <message>
        <source>Only the last command of a press can be repeated.</source>
        <translation>只有一次按键的最后一个命令可以重复。</translation>
    </message>
    <message>
        <source>“{text}” is no command of a lesson: did you mean &quot;{near}&quot;?</source>
        <translation>“{text}”不是课程的命令：是指“{near}”吗？</translation>
    </message>
    <message>
        <source>“step {text}” is not “step op”, “step op 3 times” or “step op until z[2]”.</source>
        <translation>“step {text}”不是“step op”、“step op 3 times”或“step op until z[2]”的形式。</translation>
    </message>
    <message>
        <source>“run {text}” is not “run 30 iterations”, “run 3 epochs” or “run to a stop”.</source>
        <translation>“run {text}”不是“run 30 iterations”、“run 3 epochs”或“run to a stop”的形式。</translation>
    </message>
    <message>
        <source>“edit {text}” is not as “edit W[1][0, 1] = 0.5”.</source>
        <translation>“edit {text}”不是“edit W[1][0, 1] = 0.5”的形式。</translation>
    </message>
    <message>
        <source>“{text}” is no name of a number, node or arrow.</source>
        <translation>“{text}”不是数、节点或箭头的名称。</translation>
    </message>
    <message>
        <source>“{name}” is not hidden here.</source>
        <translation>“{name}”在这里没有隐藏。</translation>
    </message>
    <message>
        <source>“{text}” cannot be selected.</source>
        <translation>无法选择“{text}”。</translation>
    </message>
    <message>
        <source>There is no view “{text}”.</source>
        <translation>没有视图“{text}”。</translation>
    </message>
    <message>
        <source>There is no notation “{text}”.</source>
        <translation>没有记号“{text}”。</translation>
    </message>
    <message>
        <source>“{text}” is no stage: they count from 1.</source>
        <translation>“{text}”不是阶段：从 1 数起。</translation>
    </message>
    <message>
        <source>“{text}” is no example: they count from 0.</source>
        <translation>“{text}”不是样本：从 0 数起。</translation>
    </message>
    <message>
        <source>This network has no such number.</source>
        <translation>这个网络没有这个数。</translation>
    </message>
    <message>
        <source>The file was changed by something else: it stays as it is.</source>
        <translation>文件已被别的程序改动：保持原样。</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>文字</translation>
    </message>
</context>
<context>
    <name>Loading</name>
    <message>
        <source>{name} is being read.</source>
        <translation>正在读取 {name}。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Reading – visprop</source>
        <translation>正在读取 – visprop</translation>
    </message>
    <message>
        <source>Given up: nothing has changed.</source>
        <translation>已放弃：没有任何改变。</translation>
    </message>
</context>
<context>
    <name>LossPlot</name>
    <message>
        <source>L, scaled</source>
        <translation>L，缩放后</translation>
    </message>
    <message>
        <source>loss L</source>
        <translation>损失 L</translation>
    </message>
    <message>
        <source>L, own unit</source>
        <translation>L，原单位</translation>
    </message>
    <message>
        <source>iteration</source>
        <translation>迭代</translation>
    </message>
</context>
<context>
    <name>MarkLegend</name>
    <message>
        <source>stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>编辑</translation>
    </message>
</context>
<context>
    <name>Markup</name>
    <message>
        <source>A $, *, {sign} is opened and not closed: “{text}”.</source>
        <translation>$、* 或 {sign} 打开后没有关闭：“{text}”。</translation>
    </message>
    <message>
        <source>“{text}” closes what was not opened.</source>
        <translation>“{text}”关闭了没有打开的部分。</translation>
    </message>
    <message>
        <source>A name is missing after “\”.</source>
        <translation>“\”后面缺少名称。</translation>
    </message>
    <message>
        <source>Something is missing at the end of a formula.</source>
        <translation>公式末尾缺少内容。</translation>
    </message>
    <message>
        <source>“{text}” is not closed.</source>
        <translation>“{text}”没有关闭。</translation>
    </message>
    <message>
        <source>“{sign}” is missing before “{text}”.</source>
        <translation>“{text}”前面缺少“{sign}”。</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Open shipped example</source>
        <translation>打开随附的示例</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>打开最近的文件</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Open shipped lesson</source>
        <translation>打开随附的课程</translation>
    </message>
    <message>
        <source>No file was opened yet</source>
        <translation>还没有打开过文件</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Debug</source>
        <translation>调试(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>网络(&amp;N)</translation>
    </message>
    <message>
        <source>Presen&amp;t</source>
        <translation>演示(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>product</source>
        <translation>乘积</translation>
    </message>
    <message>
        <source>neuron</source>
        <translation>神经元</translation>
    </message>
    <message>
        <source>op</source>
        <translation>运算</translation>
    </message>
    <message>
        <source>phase</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>example</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>iteration</source>
        <translation>迭代</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>轮</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>{n} layers with weights; from 1 to {high} are possible.</source>
        <translation>有 {n} 个带权重的层；应为 1 到 {high} 个。</translation>
    </message>
    <message>
        <source>A weight or bias is not a finite number.</source>
        <translation>有权重或偏置不是有限数。</translation>
    </message>
    <message>
        <source>It takes {n_in} inputs, but the layer before it has {n_out} neurons.</source>
        <translation>它接受 {n_in} 个输入，而前一层有 {n_out} 个神经元。</translation>
    </message>
    <message>
        <source>layer {number}</source>
        <translation>第 {number} 层</translation>
    </message>
    <message>
        <source>{count:,} weights and biases; {limit:,} are the most that is opened.</source>
        <translation>有 {count:,} 个权重和偏置；最多可打开 {limit:,} 个。</translation>
    </message>
    <message>
        <source>Its shape is {shape}: only matrices (weights) and rows (biases) are known.</source>
        <translation>它的形状是 {shape}：只认识矩阵（权重）和向量（偏置）。</translation>
    </message>
    <message>
        <source>There are no weights in this file.</source>
        <translation>这个文件里没有权重。</translation>
    </message>
    <message>
        <source>These do not fit one layer behind the other: {shapes}.</source>
        <translation>这些不能一层接一层地连接：{shapes}。</translation>
    </message>
    <message>
        <source>This row of numbers belongs to no weights: only layers with weights are known.</source>
        <translation>这个向量不属于任何权重：只认识带权重的层。</translation>
    </message>
    <message>
        <source>{n:,} arrays; {high:,} are the most that is opened.</source>
        <translation>有 {n:,} 个数组；最多可打开 {high:,} 个。</translation>
    </message>
    <message>
        <source>This is not an .npz archive, or it is damaged: save it again.</source>
        <translation>这不是 .npz 归档，或已损坏：请重新保存。</translation>
    </message>
    <message>
        <source>It is too large, or packed in a way that NumPy does not use.</source>
        <translation>它太大，或打包方式不是 NumPy 所用的。</translation>
    </message>
    <message>
        <source>Only arrays of floating-point numbers can be opened; objects are never read.</source>
        <translation>只能打开浮点数的数组；从不读取对象。</translation>
    </message>
    <message>
        <source>The array is cut off: save it again.</source>
        <translation>数组被截断：请重新保存。</translation>
    </message>
    <message>
        <source>This is not an ONNX file, or it is damaged.</source>
        <translation>这不是 ONNX 文件，或已损坏。</translation>
    </message>
    <message>
        <source>{n:,} nodes; {high:,} are the most that is opened.</source>
        <translation>有 {n:,} 个节点；最多可打开 {high:,} 个。</translation>
    </message>
    <message>
        <source>ONNX files need a package: pip install &apos;visprop[onnx]&apos;</source>
        <translation>ONNX 文件需要一个软件包：pip install &apos;visprop[onnx]&apos;</translation>
    </message>
    <message>
        <source>It needs weights that are stored in the file, as constants.</source>
        <translation>它需要以常量存放在文件里的权重。</translation>
    </message>
    <message>
        <source>Its numbers lie in another file, which is never opened: save it as one.</source>
        <translation>它的数放在另一个文件里，而那个文件从不打开：请存成一个文件。</translation>
    </message>
    <message>
        <source>Its numbers are not of the types float, double, float16 and bfloat16.</source>
        <translation>它的数不是 float、double、float16 或 bfloat16 类型。</translation>
    </message>
    <message>
        <source>The shape of its weights is damaged.</source>
        <translation>它的权重形状已损坏。</translation>
    </message>
    <message>
        <source>Its numbers are damaged.</source>
        <translation>它的数已损坏。</translation>
    </message>
    <message>
        <source>{inputs} inputs and {outputs} outputs: one of each is needed.</source>
        <translation>有 {inputs} 个输入和 {outputs} 个输出：各需要一个。</translation>
    </message>
    <message>
        <source>The graph is not a chain: {n} nodes take what stands here.</source>
        <translation>计算图不是链状：有 {n} 个节点取用这里的值。</translation>
    </message>
    <message>
        <source>An activation stands right behind the weights of its layer.</source>
        <translation>激活函数应紧跟在本层权重之后。</translation>
    </message>
    <message>
        <source>The slope of LeakyRelu is {slope}; only {known} is known.</source>
        <translation>LeakyRelu 的斜率是 {slope}；只认识 {known}。</translation>
    </message>
    <message>
        <source>This operator, or this use of it, is not known. Known are {known}.</source>
        <translation>不认识这个算子，或它的这种用法。已知的有 {known}。</translation>
    </message>
    <message>
        <source>Softmax is known for the last layer only.</source>
        <translation>softmax 只认识用在最后一层的。</translation>
    </message>
    <message>
        <source>Its weights are not a matrix.</source>
        <translation>它的权重不是矩阵。</translation>
    </message>
    <message>
        <source>It has {n} biases for {count} neurons.</source>
        <translation>{count} 个神经元却有 {n} 个偏置。</translation>
    </message>
    <message>
        <source>Opening such a file can run any program that is hidden in it. Convert it where you trust it: from safetensors.torch import save_file; save_file(model.state_dict(), &quot;model.safetensors&quot;)</source>
        <translation>打开这种文件可能会运行其中隐藏的任何程序。请在你信任它的地方转换：from safetensors.torch import save_file; save_file(model.state_dict(), &quot;model.safetensors&quot;)</translation>
    </message>
    <message>
        <source>The kind of this file is not known: it can be {kinds}.</source>
        <translation>不认识这种文件：可以是 {kinds}。</translation>
    </message>
    <message>
        <source>No biases for {names}: they start at 0.</source>
        <translation>{names} 没有偏置：从 0 开始。</translation>
    </message>
    <message>
        <source>This is not a safetensors file, or it is cut off: copy it again.</source>
        <translation>这不是 safetensors 文件，或被截断：请重新复制。</translation>
    </message>
    <message>
        <source>{n:,} tensors; {high:,} are the most that is opened.</source>
        <translation>有 {n:,} 个张量；最多可打开 {high:,} 个。</translation>
    </message>
    <message>
        <source>Its numbers are {code}; F64, F32, F16 and BF16 can be opened.</source>
        <translation>它的数是 {code}；可打开 F64、F32、F16 和 BF16。</translation>
    </message>
    <message>
        <source>The header of this file is damaged: copy it again.</source>
        <translation>这个文件的头部已损坏：请重新复制。</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>The key is missing: this is no moment of visprop.</source>
        <translation>缺少这个键：这不是 visprop 的时刻。</translation>
    </message>
    <message>
        <source>{name} is no shipped experiment: did you mean &quot;{near}&quot;?</source>
        <translation>{name} 不是随附的实验：是指“{near}”吗？</translation>
    </message>
    <message>
        <source>Each edit is a table of its own: [[edits]].</source>
        <translation>每个编辑是一个单独的表：[[edits]]。</translation>
    </message>
    <message>
        <source>{place} is edited twice in iteration {k}.</source>
        <translation>{place} 在迭代 {k} 中编辑了两次。</translation>
    </message>
    <message>
        <source>The key is missing.</source>
        <translation>缺少这个键。</translation>
    </message>
    <message>
        <source>A list of places is needed, as [0, 1].</source>
        <translation>需要位置的列表，如 [0, 1]。</translation>
    </message>
    <message>
        <source>A finite number or the name of an activation is needed, not {value}.</source>
        <translation>需要有限数或激活函数的名称，而不是 {value}。</translation>
    </message>
    <message>
        <source>{name} is nothing in this network: write “node 2 0” or “edge 2 0 1”.</source>
        <translation>这个网络里没有 {name}：请写成“node 2 0”或“edge 2 0 1”。</translation>
    </message>
    <message>
        <source>A table is needed, not {value}.</source>
        <translation>需要一个表，而不是 {value}。</translation>
    </message>
    <message>
        <source>The key {key} is not known: did you mean &quot;{near}&quot;?</source>
        <translation>不认识键 {key}：是指“{near}”吗？</translation>
    </message>
    <message>
        <source>The moment is on the clipboard as text: Ctrl+V brings it back, here or elsewhere.</source>
        <translation>时刻已作为文本放到剪贴板：在这里或别处按 Ctrl+V 可恢复。</translation>
    </message>
    <message>
        <source>There is no moment on the clipboard: Ctrl+Shift+C copies one.</source>
        <translation>剪贴板里没有时刻：按 Ctrl+Shift+C 可复制一个。</translation>
    </message>
    <message>
        <source>The clipboard</source>
        <translation>剪贴板</translation>
    </message>
    <message>
        <source>Pasted; Ctrl+Z goes back to what was open.</source>
        <translation>已粘贴；按 Ctrl+Z 回到之前打开的内容。</translation>
    </message>
    <message>
        <source>Running to the moment…</source>
        <translation>正在运行到该时刻…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Go to moment – visprop</source>
        <translation>转到时刻 – visprop</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>总和</translation>
    </message>
    <message>
        <source>inputs</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>both</source>
        <translation>两者</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>恒定</translation>
    </message>
    <message>
        <source>step</source>
        <translation>阶梯</translation>
    </message>
    <message>
        <source>cosine</source>
        <translation>余弦</translation>
    </message>
    <message>
        <source>zeros</source>
        <translation>全零</translation>
    </message>
    <message>
        <source>uniform</source>
        <translation>均匀</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>正态</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message>
        <source>inputs</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>layer {layer}, {activation}</source>
        <translation>第 {layer} 层，{activation}</translation>
    </message>
    <message>
        <source>⋮ {n} more</source>
        <translation>⋮ 还有 {n} 个</translation>
    </message>
    <message>
        <source> – Probe: {name}</source>
        <translation> – 探针：{name}</translation>
    </message>
    <message>
        <source>example {n} of {all}</source>
        <translation>样本 {n}，共 {all} 个</translation>
    </message>
    <message>
        <source>Backpropagation – Forward pass</source>
        <translation>反向传播算法 – 前向传播</translation>
    </message>
    <message>
        <source>Backpropagation – Cost</source>
        <translation>反向传播算法 – 代价</translation>
    </message>
    <message>
        <source>Backpropagation – Backward pass</source>
        <translation>反向传播算法 – 反向传播</translation>
    </message>
    <message>
        <source>Backpropagation – Gradient</source>
        <translation>反向传播算法 – 梯度</translation>
    </message>
    <message>
        <source>Backpropagation – Update</source>
        <translation>反向传播算法 – 更新</translation>
    </message>
    <message>
        <source>Backpropagation – The reversed network</source>
        <translation>反向传播算法 – 反向网络</translation>
    </message>
    <message>
        <source>Backpropagation – Forward and backward</source>
        <translation>反向传播算法 – 前向与反向</translation>
    </message>
    <message>
        <source>Backpropagation – Summary</source>
        <translation>反向传播算法 – 总结</translation>
    </message>
    <message>
        <source>Backpropagation</source>
        <translation>反向传播算法</translation>
    </message>
    <message>
        <source>Multiply the two: {product}; {dldw} is the sum over the batch</source>
        <translation>两者相乘：{product}；{dldw} 是对批次的总和</translation>
    </message>
    <message>
        <source>Ready: the first step takes a batch of examples</source>
        <translation>就绪：第一步取一个批次的样本</translation>
    </message>
    <message>
        <source>Compute {dzdw} for all parameters: it is the input {a} that the weight multiplies</source>
        <translation>计算全部参数的 {dzdw}：它就是权重所乘的输入 {a}</translation>
    </message>
    <message>
        <source>Compare the output {y} with the target {t}: the cost {C}</source>
        <translation>把输出 {y} 与目标 {t} 比较：代价 {C}</translation>
    </message>
    <message>
        <source>Compute {dcdz} for all activation function inputs {z}, from the output layer</source>
        <translation>从输出层开始，计算全部激活函数输入 {z} 的 {dcdz}</translation>
    </message>
    <message>
        <source>Multiply the two: {product}; {dldw} is the mean over the batch</source>
        <translation>两者相乘：{product}；{dldw} 是对批次的平均</translation>
    </message>
    <message>
        <source>Take a step down the slope: {update}</source>
        <translation>沿坡下降一步：{update}</translation>
    </message>
    <message>
        <source>Above: {dzdw} is the input {a} of the weight. Below, on the same edges: {dcdz}</source>
        <translation>上：{dzdw} 是权重的输入 {a}。下：沿同样的边，{dcdz}</translation>
    </message>
    <message>
        <source>Forward, {dzdw} = {a}; backward, {dcdz}; their product is {dcdw}</source>
        <translation>前向，{dzdw} = {a}；反向，{dcdz}；两者之积是 {dcdw}</translation>
    </message>
    <message>
        <source>Each hidden neuron becomes an amplifier; its gain {slope} comes from the forward pass</source>
        <translation>每个隐藏神经元变成一个放大器；增益 {slope} 来自前向传播</translation>
    </message>
    <message>
        <source>Compute {dcdz} for all {z}, from the output layer; the gains {slope} are fixed by the forward pass</source>
        <translation>从输出层开始，计算全部 {z} 的 {dcdz}；增益 {slope} 已由前向传播定下</translation>
    </message>
    <message>
        <source>weight +</source>
        <translation>权重 +</translation>
    </message>
    <message>
        <source>weight −</source>
        <translation>权重 −</translation>
    </message>
    <message>
        <source>carries {w}·{d} &gt; 0</source>
        <translation>带来 {w}·{d} &gt; 0</translation>
    </message>
    <message>
        <source>&lt; 0</source>
        <translation>&lt; 0</translation>
    </message>
    <message>
        <source>the weight that is followed</source>
        <translation>所跟踪的权重</translation>
    </message>
    <message>
        <source>{d} = output {a}</source>
        <translation>{d} = 输出 {a}</translation>
    </message>
    <message>
        <source>{c} over {l}</source>
        <translation>{c}，其下 {l}</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>偏置</translation>
    </message>
    <message>
        <source>output {a}</source>
        <translation>输出 {a}</translation>
    </message>
    <message>
        <source>not computed yet</source>
        <translation>尚未计算</translation>
    </message>
    <message>
        <source>amplifier, gain {gain}, fixed by the forward pass</source>
        <translation>放大器，增益 {gain}，由前向传播定下</translation>
    </message>
</context>
<context>
    <name>Notation</name>
    <message>
        <source>lecture: ∂C/∂z</source>
        <translation>课程：∂C/∂z</translation>
    </message>
    <message>
        <source>Nielsen: δ</source>
        <translation>Nielsen：δ</translation>
    </message>
    <message>
        <source>CS231n: upstream × local</source>
        <translation>CS231n：上游 × 局部</translation>
    </message>
    <message>
        <source>PyTorch: .grad</source>
        <translation>PyTorch：.grad</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Notes – visprop</source>
        <translation>笔记 – visprop</translation>
    </message>
    <message>
        <source>They are saved with the session (.visprop), not with an experiment (.toml).</source>
        <translation>笔记随会话（.visprop）保存，不随实验（.toml）保存。</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>笔记</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Copy report</source>
        <translation>复制报告</translation>
    </message>
</context>
<context>
    <name>OpBar</name>
    <message>
        <source>ops</source>
        <translation>运算</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n}，共 {all}</translation>
    </message>
    <message>
        <source>forward pass</source>
        <translation>前向传播</translation>
    </message>
    <message>
        <source>forward</source>
        <translation>前向</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>代价</translation>
    </message>
    <message>
        <source>backward pass</source>
        <translation>反向传播</translation>
    </message>
    <message>
        <source>backward</source>
        <translation>反向</translation>
    </message>
    <message>
        <source>gradient</source>
        <translation>梯度</translation>
    </message>
    <message>
        <source>update</source>
        <translation>更新</translation>
    </message>
</context>
<context>
    <name>Operand</name>
    <message>
        <source>its largest term is {a} · {b} = {x} · {y}</source>
        <translation>它最大的项是 {a} · {b} = {x} · {y}</translation>
    </message>
    <message>
        <source>it is {a} · {b} = {x} · {y}</source>
        <translation>它是 {a} · {b} = {x} · {y}</translation>
    </message>
    <message>
        <source>it is column {column} of training row {row}</source>
        <translation>它是训练行 {row} 的第 {column} 列</translation>
    </message>
    <message>
        <source>its largest term is the bias {b} = {x}</source>
        <translation>它最大的项是偏置 {b} = {x}</translation>
    </message>
    <message>
        <source>it is {activation} of {z} = {x}</source>
        <translation>它是 {activation} 在 {z} = {x} 处的值</translation>
    </message>
    <message>
        <source>it is the slope of {activation} at {z} = {x}</source>
        <translation>它是 {activation} 在 {z} = {x} 处的斜率</translation>
    </message>
    <message>
        <source>it is {formula} with {error}</source>
        <translation>它是 {formula}，其中 {error}</translation>
    </message>
    <message>
        <source>its largest term is {formula} with {error}</source>
        <translation>它最大的项是 {formula}，其中 {error}</translation>
    </message>
    <message>
        <source>e = {a} - {y} = {p} - {q}</source>
        <translation>e = {a} - {y} = {p} - {q}</translation>
    </message>
    <message>
        <source>it is {cost} of {z}</source>
        <translation>它是 {z} 的 {cost}</translation>
    </message>
    <message>
        <source>it is the {reduction} of the costs, the largest is {C} = {x}</source>
        <translation>它是各代价的 {reduction}，最大的是 {C} = {x}</translation>
    </message>
    <message>
        <source>it is the slope of {cost} at {error}</source>
        <translation>它是 {cost} 在 {error} 处的斜率</translation>
    </message>
    <message>
        <source>it is made of {operands}</source>
        <translation>它由 {operands} 构成</translation>
    </message>
    <message>
        <source>its largest term is {a} = {x}</source>
        <translation>它最大的项是 {a} = {x}</translation>
    </message>
    <message>
        <source>it is {slope} = {x}</source>
        <translation>它是 {slope} = {x}</translation>
    </message>
    <message>
        <source>it is {slope} + l2 · {w} = {x} + {l2} · {y}</source>
        <translation>它是 {slope} + l2 · {w} = {x} + {l2} · {y}</translation>
    </message>
    <message>
        <source>it is {slope} + l1 · sign of {w} + l2 · {w}, with {numbers}</source>
        <translation>它是 {slope} + l1 · {w} 的符号 + l2 · {w}，其中 {numbers}</translation>
    </message>
    <message>
        <source>it is {old} - rate · {slope} = {x} - {eta} · {y}</source>
        <translation>它是 {old} - 学习率 · {slope} = {x} - {eta} · {y}</translation>
    </message>
    <message>
        <source>{rule}, with {numbers}</source>
        <translation>{rule}，其中 {numbers}</translation>
    </message>
    <message>
        <source>it is {old} - {step} = {x} - {y}</source>
        <translation>它是 {old} - {step} = {x} - {y}</translation>
    </message>
    <message>
        <source>it is {old} - rate · {step} = {x} - {eta} · {y}</source>
        <translation>它是 {old} - 学习率 · {step} = {x} - {eta} · {y}</translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <source>chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>across</source>
        <translation>横轴</translation>
    </message>
    <message>
        <source>up</source>
        <translation>纵轴</translation>
    </message>
    <message>
        <source>output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>数据行</translation>
    </message>
    <message>
        <source>the class that wins</source>
        <translation>输出最大的类别</translation>
    </message>
</context>
<context>
    <name>Outputs</name>
    <message>
        <source>Click: a point. Drag: move it. Right click: delete it. In the chart: arrows move the cross, Enter sets a point, Space picks one up, N and P go from one to the next, Delete, Esc.</source>
        <translation>单击：设点。拖动：移动点。右键单击：删除点。在图表中：方向键移动十字，Enter 设点，空格拾起点，N 和 P 逐点移动，Delete 删除，Esc 结束。</translation>
    </message>
    <message>
        <source>The other inputs are at their mean over the training rows.</source>
        <translation>其他输入取训练行的平均值。</translation>
    </message>
    <message>
        <source>share of the true class</source>
        <translation>占真实类别的比例</translation>
    </message>
</context>
<context>
    <name>PairChart</name>
    <message>
        <source>loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>update</source>
        <translation>更新</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Commands – visprop</source>
        <translation>命令 – visprop</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Not possible now: {tip}</source>
        <translation>现在不可用：{tip}</translation>
    </message>
    <message>
        <source>No command has these words.</source>
        <translation>没有含这些词的命令。</translation>
    </message>
    <message>
        <source>Open example: {name}</source>
        <translation>打开示例：{name}</translation>
    </message>
    <message>
        <source>Open again: {name}</source>
        <translation>再次打开：{name}</translation>
    </message>
    <message>
        <source>Open {path}.</source>
        <translation>打开 {path}。</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Show this section</source>
        <translation>展开这一节</translation>
    </message>
    <message>
        <source>Fold this section</source>
        <translation>折叠这一节</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>计数</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>iteration {now} · kept up to {kept}</source>
        <translation>迭代 {now} · 已保留到 {kept}</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>The picture could not be encoded as PNG.</source>
        <translation>图像无法编码为 PNG。</translation>
    </message>
</context>
<context>
    <name>Predicting</name>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>表格 (*.csv *.tsv *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Table to predict</source>
        <translation>要预测的表格</translation>
    </message>
    <message>
        <source>Write predictions</source>
        <translation>写出预测</translation>
    </message>
    <message>
        <source>{path}: {n} rows, answered by the network of iteration {k}.</source>
        <translation>{path}：{n} 行，由迭代 {k} 的网络回答。</translation>
    </message>
</context>
<context>
    <name>Predictions</name>
    <message>
        <source>line {line}</source>
        <translation>第 {line} 行</translation>
    </message>
    <message>
        <source>The network&apos;s answer is no finite number.</source>
        <translation>网络的答案不是有限数。</translation>
    </message>
</context>
<context>
    <name>Probe</name>
    <message>
        <source>Numbers are needed.</source>
        <translation>需要数。</translation>
    </message>
    <message>
        <source>{width} numbers are needed in each row.</source>
        <translation>每行需要 {width} 个数。</translation>
    </message>
    <message>
        <source>Every number must be finite.</source>
        <translation>每个数都必须有限。</translation>
    </message>
    <message>
        <source>As many targets as inputs are needed.</source>
        <translation>目标的行数须与输入相同。</translation>
    </message>
</context>
<context>
    <name>Probing</name>
    <message>
        <source>Probe: {name}. It is no part of the run; L and ∂L/∂w are of this row alone. Esc ends it.</source>
        <translation>探针：{name}。它不属于运行；L 和 ∂L/∂w 只是这一行的。按 Esc 结束。</translation>
    </message>
    <message>
        <source>{name} is in this batch: it is the example in focus.</source>
        <translation>{name} 在这个批次里：它就是焦点样本。</translation>
    </message>
    <message>
        <source>“{word}” is no number: write the inputs as 0.5, -1 and a target behind “;”.</source>
        <translation>“{word}”不是数：请把输入写成 0.5, -1，目标写在“;”之后。</translation>
    </message>
</context>
<context>
    <name>Projected</name>
    <message>
        <source>+ {n} more</source>
        <translation>+ 另外 {n} 个</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>The parameters of this iteration have not moved yet.</source>
        <translation>这次迭代的参数还没有移动。</translation>
    </message>
    <message>
        <source>Every weight and bias moved by −η·g, with g made again from its factors.</source>
        <translation>每个权重和偏置都移动了 −η·g，其中 g 由各因子重新算出。</translation>
    </message>
    <message>
        <source>Every weight and bias moved by the step of {name}, made again from g and its memory.</source>
        <translation>每个权重和偏置都按 {name} 的步长移动，由 g 及其记忆重新算出。</translation>
    </message>
    <message>
        <source>{place} moved by {moved}; the rule −η·g says {expected}.</source>
        <translation>{place} 移动了 {moved}；按规则 −η·g 应为 {expected}。</translation>
    </message>
    <message>
        <source>g of {place} is {moved}; its factors make {expected}.</source>
        <translation>{place} 的 g 是 {moved}；由各因子得 {expected}。</translation>
    </message>
    <message>
        <source>{place} moved by {moved}; the optimizer&apos;s rule says {expected}.</source>
        <translation>{place} 移动了 {moved}；按优化器的规则应为 {expected}。</translation>
    </message>
    <message>
        <source>Some gradients are no finite numbers any more: no rule can be checked.</source>
        <translation>有些梯度已不是有限数：无法检验规则。</translation>
    </message>
    <message>
        <source>This batch does not hold the rows that its place in the epoch gives it.</source>
        <translation>这个批次的数据行与它在本轮中的位置不符。</translation>
    </message>
    <message>
        <source>Row {row} is taken {n} times in epoch {epoch}.</source>
        <translation>第 {row} 行在第 {epoch} 轮中被取了 {n} 次。</translation>
    </message>
    <message>
        <source>Each of the {n} rows is taken exactly once in epoch {epoch}.</source>
        <translation>{n} 行中的每一行在第 {epoch} 轮中恰好取了一次。</translation>
    </message>
    <message>
        <source>No row is taken twice in epoch {epoch}; an edit ended it early.</source>
        <translation>第 {epoch} 轮中没有哪一行被取两次；一次编辑使它提前结束。</translation>
    </message>
    <message>
        <source>{n} of {all} rows never taken in epoch {epoch}: row {row} is one.</source>
        <translation>{all} 行中有 {n} 行在第 {epoch} 轮中从未被取到：例如第 {row} 行。</translation>
    </message>
    <message>
        <source>∂L/∂w of layer {layer}, neuron {i}, input {j}</source>
        <translation>第 {layer} 层神经元 {i}、输入 {j} 的 ∂L/∂w</translation>
    </message>
    <message>
        <source>∂L/∂b of layer {layer}, neuron {i}</source>
        <translation>第 {layer} 层神经元 {i} 的 ∂L/∂b</translation>
    </message>
    <message>
        <source>∂C/∂w of layer {layer}, neuron {i}, input {j}, example {n}</source>
        <translation>第 {layer} 层神经元 {i}、输入 {j}、样本 {n} 的 ∂C/∂w</translation>
    </message>
    <message>
        <source>∂C/∂z of layer {layer}, neuron {i}, example {n}</source>
        <translation>第 {layer} 层神经元 {i}、样本 {n} 的 ∂C/∂z</translation>
    </message>
    <message>
        <source>∂C/∂a of layer {layer}, neuron {i}, example {n}</source>
        <translation>第 {layer} 层神经元 {i}、样本 {n} 的 ∂C/∂a</translation>
    </message>
    <message>
        <source>the weight of layer {layer}, neuron {i}, input {j}</source>
        <translation>第 {layer} 层神经元 {i}、输入 {j} 的权重</translation>
    </message>
    <message>
        <source>the bias of layer {layer}, neuron {i}</source>
        <translation>第 {layer} 层神经元 {i} 的偏置</translation>
    </message>
    <message>
        <source>kink crossed at layer {layer}, neuron {i}, example {n}</source>
        <translation>在第 {layer} 层神经元 {i}、样本 {n} 处越过折点</translation>
    </message>
    <message>
        <source>kink of the cost crossed at output {i}, example {n}</source>
        <translation>在输出 {i}、样本 {n} 处越过代价的折点</translation>
    </message>
    <message>
        <source> and {n} more</source>
        <translation> 以及另外 {n} 处</translation>
    </message>
    <message>
        <source>No derivative of this iteration is computed and proved yet.</source>
        <translation>这次迭代还没有任何已计算并验证的导数。</translation>
    </message>
    <message>
        <source>Some costs are no finite numbers any more: there is nothing to compare.</source>
        <translation>有些代价已不是有限数：无从比较。</translation>
    </message>
    <message>
        <source>All {n} derivatives agree with {method}; the largest relative difference is {worst}.</source>
        <translation>全部 {n} 个导数与{method}一致；最大相对差为 {worst}。</translation>
    </message>
    <message>
        <source>{kink}: {few} of {n} derivatives lie between the slopes of its sides; the rest agree.</source>
        <translation>{kink}：{n} 个导数中有 {few} 个介于两侧斜率之间；其余一致。</translation>
    </message>
    <message>
        <source>{n} of {all} derivatives are wrong: {place} is {analytic}, numerically {numerical}.</source>
        <translation>{all} 个导数中有 {n} 个错误：{place} 是 {analytic}，数值为 {numerical}。</translation>
    </message>
    <message>
        <source>a complex step</source>
        <translation>复数步长</translation>
    </message>
    <message>
        <source>differences</source>
        <translation>差分</translation>
    </message>
    <message>
        <source>{kink}; {analytic} lies within the slopes {low} to {high} of its two sides</source>
        <translation>{kink}；{analytic} 介于两侧斜率 {low} 到 {high} 之间</translation>
    </message>
    <message>
        <source>WRONG: {analytic} lies outside {low} to {high}, the slopes at the {kink}</source>
        <translation>错误：{analytic} 不在 {low} 到 {high} 之间，即 {kink} 处的斜率</translation>
    </message>
    <message>
        <source>right: {analytic}, by {method} {numerical}, relative difference {off}</source>
        <translation>正确：{analytic}，{method}得 {numerical}，相对差 {off}</translation>
    </message>
    <message>
        <source>WRONG: {analytic}, by {method} {numerical}, relative difference {off}</source>
        <translation>错误：{analytic}，{method}得 {numerical}，相对差 {off}</translation>
    </message>
</context>
<context>
    <name>Proving</name>
    <message>
        <source>The proof of this iteration was given up; Ctrl+K begins it again.</source>
        <translation>已放弃验证这次迭代；按 Ctrl+K 重新开始。</translation>
    </message>
    <message>
        <source>Proving the gradients: {n} % done. Esc or F6 gives up.</source>
        <translation>正在验证梯度：已完成 {n} %。按 Esc 或 F6 放弃。</translation>
    </message>
</context>
<context>
    <name>Readout</name>
    <message>
        <source>loss L of the batch: {x}</source>
        <translation>批次的损失 L：{x}</translation>
    </message>
    <message>
        <source>mean of its epoch: {x}</source>
        <translation>所在轮的平均：{x}</translation>
    </message>
    <message>
        <source>{part}: accuracy {x} %, after iteration {k}</source>
        <translation>{part}：准确率 {x} %，在迭代 {k} 之后</translation>
    </message>
    <message>
        <source>{part}: R² {x}, after iteration {k}</source>
        <translation>{part}：R² {x}，在迭代 {k} 之后</translation>
    </message>
    <message>
        <source>{part}: RMSE {x}, after iteration {k}</source>
        <translation>{part}：RMSE {x}，在迭代 {k} 之后</translation>
    </message>
    <message>
        <source>gradient norm ‖g‖: {x}</source>
        <translation>梯度范数 ‖g‖：{x}</translation>
    </message>
    <message>
        <source>gradient norms ‖g‖ of iterations {start} to {end}: {low} to {high}</source>
        <translation>迭代 {start} 到 {end} 的梯度范数 ‖g‖：{low} 到 {high}</translation>
    </message>
    <message>
        <source>validation: {x}, after iteration {k}</source>
        <translation>验证：{x}，在迭代 {k} 之后</translation>
    </message>
</context>
<context>
    <name>Recovering</name>
    <message>
        <source>Recover unsaved work?</source>
        <translation>恢复未保存的工作？</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打开它</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>删除它</translation>
    </message>
    <message>
        <source>visprop ended without saving, and what it left cannot be read:
{error}
{path}</source>
        <translation>visprop 未保存就结束了，它留下的内容无法读取：
{error}
{path}</translation>
    </message>
    <message>
        <source>Unsaved work is damaged</source>
        <translation>未保存的工作已损坏</translation>
    </message>
    <message>
        <source>visprop was ended by a fault the last time. There was no unsaved work.</source>
        <translation>上一次 visprop 因故障而结束。当时没有未保存的工作。</translation>
    </message>
    <message>
        <source>The last end</source>
        <translation>上一次的结束</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>Recovered, and in no file yet: Ctrl+S saves it.</source>
        <translation>已恢复，还不在任何文件里：按 Ctrl+S 保存。</translation>
    </message>
    <message>
        <source>visprop ended without saving “{title}”: iteration {k} of {n}, kept on {when}.
{path}
Nothing is replaced: it opens as unsaved work. “Later” leaves it for the next start.</source>
        <translation>visprop 未保存“{title}”就结束了：迭代 {n} 中的 {k}，备份于 {when}。
{path}
不会替换任何内容：它作为未保存的工作打开。“以后再说”会把它留到下次启动。</translation>
    </message>
    <message>
        <source>It was in no file.</source>
        <translation>它不在任何文件里。</translation>
    </message>
    <message>
        <source>The network at the moment that was left</source>
        <translation>离开时的网络</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Unsaved work cannot be kept: {reason}.</source>
        <translation>无法备份未保存的工作：{reason}。</translation>
    </message>
    <message>
        <source>Unsaved work</source>
        <translation>未保存的工作</translation>
    </message>
    <message>
        <source>Unsaved work cannot be read: it is damaged.</source>
        <translation>无法读取未保存的工作：它已损坏。</translation>
    </message>
</context>
<context>
    <name>Recursion</name>
    <message>
        <source>stage {n} of {all}: → on, ← back</source>
        <translation>阶段 {n}，共 {all} 个：→ 继续，← 返回</translation>
    </message>
    <message>
        <source>only {here} is shown; {stage}</source>
        <translation>这里只显示 {here}；{stage}</translation>
    </message>
    <message>
        <source>From the output layer back</source>
        <translation>从输出层往回</translation>
    </message>
    <message>
        <source>One neuron first</source>
        <translation>先看一个神经元</translation>
    </message>
    <message>
        <source>How does C change with z? By the chain rule, through a; the second factor is unknown.</source>
        <translation>C 怎样随 z 变化？按链式法则，经过 a；第二个因子未知。</translation>
    </message>
    <message>
        <source>One neuron: the first factor</source>
        <translation>一个神经元：第一个因子</translation>
    </message>
    <message>
        <source>It is the slope of the activation function at z.</source>
        <translation>它是激活函数在 z 处的斜率。</translation>
    </message>
    <message>
        <source>One neuron: the second factor</source>
        <translation>一个神经元：第二个因子</translation>
    </message>
    <message>
        <source>a reaches C through each next neuron, and the paths add; assume the next ∂C/∂z known.</source>
        <translation>a 经过下一层的每个神经元到达 C，各条路径相加；假设后面的 ∂C/∂z 已知。</translation>
    </message>
    <message>
        <source>Another point of view</source>
        <translation>换个角度看</translation>
    </message>
    <message>
        <source>An amplifier, not in our network: it multiplies what comes back by the constant σ′(z).</source>
        <translation>一个不在我们网络里的放大器：它把传回来的量乘以常数 σ′(z)。</translation>
    </message>
    <message>
        <source>Case 1: the next layer is the output layer</source>
        <translation>情形 1：下一层是输出层</translation>
    </message>
    <message>
        <source>There ∂C/∂z follows from the output and the cost: done.</source>
        <translation>这时 ∂C/∂z 由输出和代价得出：完成。</translation>
    </message>
    <message>
        <source>Case 2: the next layer is not the output layer</source>
        <translation>情形 2：下一层不是输出层</translation>
    </message>
    <message>
        <source>The same question again, one layer further on: recursively, until the output layer.</source>
        <translation>再问同样的问题，往后推一层：递归下去，直到输出层。</translation>
    </message>
    <message>
        <source>Start there: ∂C/∂z of layer {n} is known at once from the cost.</source>
        <translation>从那里开始：第 {n} 层的 ∂C/∂z 由代价直接得出。</translation>
    </message>
    <message>
        <source>Layer {n} from layer {next}: nothing is computed twice.</source>
        <translation>由第 {next} 层得第 {n} 层：没有任何量要算两次。</translation>
    </message>
    <message>
        <source>Layer 1 from layer 2: every ∂C/∂z is there, at the cost of one more forward pass.</source>
        <translation>由第 2 层得第 1 层：全部 ∂C/∂z 都有了，代价只是再来一次前向传播。</translation>
    </message>
    <message>
        <source>   assume it known: </source>
        <translation>   假设已知：</translation>
    </message>
    <message>
        <source>   a constant: the forward pass has fixed z</source>
        <translation>   常数：前向传播已定下 z</translation>
    </message>
    <message>
        <source>   it depends on the cost alone</source>
        <translation>   它只取决于代价</translation>
    </message>
    <message>
        <source>needs every ∂C/∂z of layer {n}: go on, until the output layer is reached</source>
        <translation>需要第 {n} 层的每个 ∂C/∂z：继续下去，直到输出层</translation>
    </message>
    <message>
        <source>The walk needs a network with two hidden layers or more, as the lecture&apos;s; R shows the reversed network of any experiment.</source>
        <translation>推导需要有两个以上隐藏层的网络，如课程的网络；R 可显示任何实验的反向网络。</translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message>
        <source>Presenter – visprop</source>
        <translation>演讲者 – visprop</translation>
    </message>
    <message>
        <source>Presenter</source>
        <translation>演讲者</translation>
    </message>
    <message>
        <source>What the room sees</source>
        <translation>教室里看到的画面</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>接下来</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>What the last step did</source>
        <translation>上一步做了什么</translation>
    </message>
    <message>
        <source>What the room sees that differs</source>
        <translation>教室画面与此处的不同</translation>
    </message>
    <message>
        <source>Elapsed time</source>
        <translation>已用时间</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Hidden answers</source>
        <translation>隐藏的答案</translation>
    </message>
    <message>
        <source>No lesson is open: there are no notes.</source>
        <translation>没有打开课程：没有备注。</translation>
    </message>
    <message>
        <source>Nothing is hidden.</source>
        <translation>没有隐藏任何内容。</translation>
    </message>
    <message>
        <source>Projector – visprop</source>
        <translation>投影仪 – visprop</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>投影仪</translation>
    </message>
    <message>
        <source>{name}: {rule}</source>
        <translation>{name}：{rule}</translation>
    </message>
    <message>
        <source>No projector: plug it in, and it goes on there.</source>
        <translation>没有投影仪：插上后会在那里继续。</translation>
    </message>
    <message>
        <source>The room sees a black screen: B shows the picture.</source>
        <translation>教室里是黑屏：按 B 恢复画面。</translation>
    </message>
    <message>
        <source>The room sees a white screen: W shows the picture.</source>
        <translation>教室里是白屏：按 W 恢复画面。</translation>
    </message>
    <message>
        <source>Frozen: the room sees this until F is pressed again.</source>
        <translation>已定格：再按 F 之前教室里一直看到这个画面。</translation>
    </message>
</context>
<context>
    <name>RunBar</name>
    <message>
        <source>run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>iteration</source>
        <translation>迭代</translation>
    </message>
    <message>
        <source>iteration {k}, epoch {n}</source>
        <translation>迭代 {k}，第 {n} 轮</translation>
    </message>
    <message>
        <source>: not run yet</source>
        <translation>：尚未运行</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>以及另外 {n} 个</translation>
    </message>
</context>
<context>
    <name>RunList</name>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差别</translation>
    </message>
    <message>
        <source>M keeps the run in view. Space: draw it or not; Enter: rename; Delete: drop; O: open it again.</source>
        <translation>M 保留视图中的运行。空格：画或不画；Enter：重命名；Delete：去掉；O：重新打开。</translation>
    </message>
    <message>
        <source>epochs · best valid. · last L</source>
        <translation>轮数 · 最佳验证 · 最后的 L</translation>
    </message>
    <message>
        <source>branch {name}</source>
        <translation>分支 {name}</translation>
    </message>
    <message>
        <source>{name} → in view</source>
        <translation>{name} → 正在显示</translation>
    </message>
    <message>
        <source>Nothing differs: the same run.</source>
        <translation>没有差别：是同一次运行。</translation>
    </message>
    <message>
        <source>This is the run in view; go to another one to see what differs.</source>
        <translation>这是正在显示的运行；转到另一个可看差别。</translation>
    </message>
    <message>
        <source>Rename run – visprop</source>
        <translation>重命名运行 – visprop</translation>
    </message>
    <message>
        <source>New name of {name}</source>
        <translation>{name} 的新名称</translation>
    </message>
    <message>
        <source>A run needs a name that no other run has.</source>
        <translation>运行需要一个与其他运行不同的名称。</translation>
    </message>
    <message>
        <source>Branches are deleted in the debugger&apos;s list (Alt+3).</source>
        <translation>分支在调试器的列表中删除（Alt+3）。</translation>
    </message>
    <message>
        <source>{n} updates, {epochs} epochs</source>
        <translation>{n} 次更新，{epochs} 轮</translation>
    </message>
    <message>
        <source>best validation loss {loss}, at the end of epoch {epoch}</source>
        <translation>最佳验证损失 {loss}，在第 {epoch} 轮末</translation>
    </message>
    <message>
        <source>edits: {n}</source>
        <translation>编辑：{n}</translation>
    </message>
</context>
<context>
    <name>Runs</name>
    <message>
        <source>{place} from iteration {k} on</source>
        <translation>自迭代 {k} 起的 {place}</translation>
    </message>
    <message>
        <source>{n} given</source>
        <translation>给定 {n} 个</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Nothing has changed since {path} was written; Save As writes the moment too.</source>
        <translation>自写入 {path} 后没有改动；“另存为”还会写入时刻。</translation>
    </message>
    <message>
        <source>Sessions with all that was run (*.visprop)</source>
        <translation>含有全部运行内容的会话 (*.visprop)</translation>
    </message>
    <message>
        <source>Experiments with edits and moment (*.toml)</source>
        <translation>带编辑和时刻的实验 (*.toml)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>{path} exists already: choose it by its whole name to replace it.</source>
        <translation>{path} 已经存在：要替换它，请用完整名称选择。</translation>
    </message>
    <message>
        <source>Saving: {path}</source>
        <translation>正在保存：{path}</translation>
    </message>
    <message>
        <source>Saved: {path}. Other branches, kept runs and notes go into a session (.visprop).</source>
        <translation>已保存：{path}。其他分支、保留的运行和笔记要存入会话（.visprop）。</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>已保存：{path}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>保存到别处…</translation>
    </message>
    <message>
        <source>Another program has changed {path} since it was opened or saved here.</source>
        <translation>自从在这里打开或保存以来，另一个程序改动了 {path}。</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>替换它</translation>
    </message>
    <message>
        <source>The file has changed</source>
        <translation>文件已改动</translation>
    </message>
</context>
<context>
    <name>ScoreChart</name>
    <message>
        <source>accuracy, %</source>
        <translation>准确率，%</translation>
    </message>
    <message>
        <source>R²</source>
        <translation>R²</translation>
    </message>
    <message>
        <source>RMSE, own unit</source>
        <translation>RMSE，原单位</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>RMSE</source>
        <translation>RMSE</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>The rate η of this epoch, by the schedule.</source>
        <translation>按调度得出的本轮学习率 η。</translation>
    </message>
    <message>
        <source>How long the gradient is, over all parameters.</source>
        <translation>梯度对全部参数的长度。</translation>
    </message>
    <message>
        <source>The gradient is clipped, so that no step gets too long.</source>
        <translation>梯度经过裁剪，不让任何一步太长。</translation>
    </message>
    <message>
        <source>For each parameter: m remembers the last slopes, the newest most.</source>
        <translation>对每个参数：m 记住最近的斜率，越新的分量越重。</translation>
    </message>
    <message>
        <source>For each parameter: v remembers how large its slopes were.</source>
        <translation>对每个参数：v 记住它的斜率曾有多大。</translation>
    </message>
    <message>
        <source>m without the pull of its start at 0: m̂.</source>
        <translation>去掉从 0 开始的拖累后的 m：m̂。</translation>
    </message>
    <message>
        <source>v without the pull of its start at 0: v̂.</source>
        <translation>去掉从 0 开始的拖累后的 v：v̂。</translation>
    </message>
    <message>
        <source>For each parameter: the step Δ that the update will subtract.</source>
        <translation>对每个参数：更新时要减去的一步 Δ。</translation>
    </message>
    <message>
        <source>Ready: the first step takes the batch of examples.</source>
        <translation>就绪：第一步取一个批次的样本。</translation>
    </message>
    <message>
        <source>Iteration {k} is done: the loss of its batch was {loss}.</source>
        <translation>迭代 {k} 完成：它的批次损失为 {loss}。</translation>
    </message>
    <message>
        <source>The batch is taken: {batch} of the training examples.</source>
        <translation>已取批次：训练样本中的 {batch} 个。</translation>
    </message>
    <message>
        <source>Layer {layer}: each neuron adds up weight times input, and its bias, to z.</source>
        <translation>第 {layer} 层：每个神经元把权重乘输入逐项相加，再加偏置，得到 z。</translation>
    </message>
    <message>
        <source>Layer {layer}: each z passes the activation function and becomes a.</source>
        <translation>第 {layer} 层：每个 z 经过激活函数变成 a。</translation>
    </message>
    <message>
        <source>Layer {layer}: the slopes σ′(z), from now on fixed: gains for the way back.</source>
        <translation>第 {layer} 层：斜率 σ′(z)，从此固定：回程的增益。</translation>
    </message>
    <message>
        <source>The outputs are compared with the targets: cost C = {C}.</source>
        <translation>输出与目标比较：代价 C = {C}。</translation>
    </message>
    <message>
        <source>The loss L = {L} of the batch of {batch}.</source>
        <translation>{batch} 个样本的批次的损失 L = {L}。</translation>
    </message>
    <message>
        <source>Layer {layer}: ∂C/∂a arrives, each ∂C/∂z of the next layer times its weight.</source>
        <translation>第 {layer} 层：∂C/∂a 到达，由下一层的每个 ∂C/∂z 乘以其权重。</translation>
    </message>
    <message>
        <source>Layer {layer}: what has arrived, times σ′(z), is ∂C/∂z.</source>
        <translation>第 {layer} 层：到达的量乘以 σ′(z) 就是 ∂C/∂z。</translation>
    </message>
    <message>
        <source>Layer {layer}: ∂z/∂w from one end times ∂C/∂z from the other gives ∂C/∂w.</source>
        <translation>第 {layer} 层：一端的 ∂z/∂w 乘另一端的 ∂C/∂z 得 ∂C/∂w。</translation>
    </message>
    <message>
        <source>Layer {layer}: ∂z/∂b is 1, so ∂C/∂b is ∂C/∂z.</source>
        <translation>第 {layer} 层：∂z/∂b 是 1，所以 ∂C/∂b 就是 ∂C/∂z。</translation>
    </message>
    <message>
        <source>All derivatives in one column: the gradient g.</source>
        <translation>全部导数排成一个纵列：梯度 g。</translation>
    </message>
    <message>
        <source>Layer {layer}: each weight goes a step against its slope.</source>
        <translation>第 {layer} 层：每个权重逆着它的斜率走一步。</translation>
    </message>
    <message>
        <source>Layer {layer}: each bias goes a step against its slope.</source>
        <translation>第 {layer} 层：每个偏置逆着它的斜率走一步。</translation>
    </message>
    <message>
        <source>The backward pass begins: ∂C/∂y of each output, from the cost alone.</source>
        <translation>反向传播开始：每个输出的 ∂C/∂y，只取决于代价。</translation>
    </message>
    <message>
        <source>The backward pass begins: ∂C/∂z of each output, from its cost and activation.</source>
        <translation>反向传播开始：每个输出的 ∂C/∂z，由代价和激活函数得出。</translation>
    </message>
    <message>
        <source>Layer {layer}, neuron {neuron}: </source>
        <translation>第 {layer} 层神经元 {neuron}：</translation>
    </message>
    <message>
        <source>all its inputs are on their way, each times its weight.</source>
        <translation>它的全部输入正在途中，各乘以自己的权重。</translation>
    </message>
    <message>
        <source>z = {z}.</source>
        <translation>z = {z}。</translation>
    </message>
    <message>
        <source>the bias {number} joins the sum, which stands at {sum}.</source>
        <translation>偏置 {number} 加入求和，目前为 {sum}。</translation>
    </message>
    <message>
        <source>with the bias {number} the sum is complete: z = {sum}.</source>
        <translation>加上偏置 {number}，求和完成：z = {sum}。</translation>
    </message>
    <message>
        <source>the product ({w}) · {a} is on its way to the sum, which stands at {sum}.</source>
        <translation>乘积 ({w}) · {a} 正去往求和，目前为 {sum}。</translation>
    </message>
    <message>
        <source>the product ({w}) · {a} has arrived, the sum stands at {sum}.</source>
        <translation>乘积 ({w}) · {a} 已到达，目前的和为 {sum}。</translation>
    </message>
    <message>
        <source>∂C/∂y = {number}, from the cost alone.</source>
        <translation>∂C/∂y = {number}，只取决于代价。</translation>
    </message>
    <message>
        <source>what the next neurons send back adds up to ∂C/∂a = {sum}.</source>
        <translation>下一层各神经元传回的量相加得 ∂C/∂a = {sum}。</translation>
    </message>
    <message>
        <source>its next neurons send back ∂C/∂z, each times its weight.</source>
        <translation>下一层各神经元传回 ∂C/∂z，各乘以自己的权重。</translation>
    </message>
    <message>
        <source>({w}) · ({slope}) flows back to the sum, which stands at {sum}.</source>
        <translation>({w}) · ({slope}) 流回求和，目前为 {sum}。</translation>
    </message>
    <message>
        <source>({w}) · ({slope}) has flowed back, the sum stands at {sum}.</source>
        <translation>({w}) · ({slope}) 已流回，目前的和为 {sum}。</translation>
    </message>
    <message>
        <source>∂C/∂z = {result}.</source>
        <translation>∂C/∂z = {result}。</translation>
    </message>
    <message>
        <source>the sum {sum} passes the amplifier of gain {gain}.</source>
        <translation>总和 {sum} 经过增益为 {gain} 的放大器。</translation>
    </message>
    <message>
        <source>the sum {sum} passed the amplifier of gain {gain} and left as ∂C/∂z = {result}.</source>
        <translation>总和 {sum} 经过增益为 {gain} 的放大器，成为 ∂C/∂z = {result}。</translation>
    </message>
    <message>
        <source>its ∂C/∂z = {slope} meets the a at the other end of each of its weights.</source>
        <translation>它的 ∂C/∂z = {slope} 与每个权重另一端的 a 相遇。</translation>
    </message>
    <message>
        <source>∂C/∂w from {source}: ∂z/∂w = {a} times ∂C/∂z = {slope} gives {product}.</source>
        <translation>来自{source}的 ∂C/∂w：∂z/∂w = {a} 乘以 ∂C/∂z = {slope} 得 {product}。</translation>
    </message>
    <message>
        <source>z = {z} gives {letter} = {result}.</source>
        <translation>z = {z} 得 {letter} = {result}。</translation>
    </message>
    <message>
        <source>∂z/∂b is 1, so ∂L/∂b = {result}.</source>
        <translation>∂z/∂b 是 1，所以 ∂L/∂b = {result}。</translation>
    </message>
    <message>
        <source>its bias goes from {old} to {new}.</source>
        <translation>它的偏置从 {old} 变为 {new}。</translation>
    </message>
    <message>
        <source>its weights go a step against their slopes.</source>
        <translation>它的各权重逆着斜率走一步。</translation>
    </message>
    <message>
        <source>the weight from {source} goes from {old} to {new}.</source>
        <translation>来自{source}的权重从 {old} 变为 {new}。</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>The rows in the file are damaged: they were read from their table again.</source>
        <translation>文件里的数据行已损坏：已从它们的表格重新读取。</translation>
    </message>
    <message>
        <source>The rows are not those that this session was saved with: the run is computed anew with them.</source>
        <translation>数据行与保存这个会话时的不同：已用它们重新计算运行。</translation>
    </message>
    <message>
        <source>The rows in this file make no sense: it cannot be used.</source>
        <translation>这个文件里的数据行没有意义：无法使用。</translation>
    </message>
    <message>
        <source>This is no session of visprop.</source>
        <translation>这不是 visprop 的会话。</translation>
    </message>
    <message>
        <source>A later version of visprop has written this session (form {n}; this one reads up to {most}): open it with that one.</source>
        <translation>这个会话由更新版本的 visprop 写出（格式 {n}；本版本最多读到 {most}）：请用那个版本打开。</translation>
    </message>
    <message>
        <source>The file is damaged: nothing in it can be read.</source>
        <translation>文件已损坏：其中什么也读不出来。</translation>
    </message>
    <message>
        <source>The experiment in this file is damaged: it is lost.</source>
        <translation>这个文件里的实验已损坏：无法恢复。</translation>
    </message>
    <message>
        <source>Damaged and lost: {part}.</source>
        <translation>已损坏并丢失：{part}。</translation>
    </message>
    <message>
        <source>A part of the file is damaged; all that was in it could be read.</source>
        <translation>文件的一部分已损坏；其中的全部内容都能读出。</translation>
    </message>
    <message>
        <source>This part of the file makes no sense: {part}.</source>
        <translation>文件的这一部分没有意义：{part}。</translation>
    </message>
    <message>
        <source>“{branch}”: the losses are damaged or of another run. It is computed again.</source>
        <translation>“{branch}”：损失已损坏或属于另一次运行。将重新计算。</translation>
    </message>
    <message>
        <source>“{branch}”: sound up to iteration {n}; what follows is computed again.</source>
        <translation>“{branch}”：到迭代 {n} 为止完好；之后的重新计算。</translation>
    </message>
    <message>
        <source>The losses in the file are not those of this run: they are computed again.</source>
        <translation>文件里的损失不是这次运行的：将重新计算。</translation>
    </message>
    <message>
        <source>the experiment</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>edits and branches</source>
        <translation>编辑和分支</translation>
    </message>
    <message>
        <source>the moment and how it was looked at</source>
        <translation>时刻及其显示方式</translation>
    </message>
    <message>
        <source>breakpoints and watches</source>
        <translation>断点和监视</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>the rows</source>
        <translation>数据行</translation>
    </message>
    <message>
        <source>losses and checkpoints</source>
        <translation>损失和检查点</translation>
    </message>
    <message>
        <source>kept runs</source>
        <translation>保留的运行</translation>
    </message>
    <message>
        <source>The kept runs in this file make no sense.</source>
        <translation>这个文件里保留的运行没有意义。</translation>
    </message>
    <message>
        <source>{n} of the runs that were kept to compare are damaged and left out.</source>
        <translation>为比较而保留的运行中有 {n} 个已损坏，已略去。</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>There is nothing to take away.</source>
        <translation>没有可去掉的。</translation>
    </message>
    <message>
        <source>{key} is {value}: another run, from its start; Ctrl+Z comes back.</source>
        <translation>{key} 为 {value}：另一次运行，从头开始；按 Ctrl+Z 回来。</translation>
    </message>
    <message>
        <source>other…</source>
        <translation>其他…</translation>
    </message>
    <message>
        <source>It is {name} already: nothing is changed.</source>
        <translation>已经是 {name}：没有改动。</translation>
    </message>
    <message>
        <source>Settings that can be changed</source>
        <translation>可以修改的设置</translation>
    </message>
    <message>
        <source>Standard deviation of what chance adds to points or targets.</source>
        <translation>随机性加到点或目标上的标准差。</translation>
    </message>
    <message>
        <source>Which rows are kept back to validate: none of them trains.</source>
        <translation>留出哪些行用于验证：它们不参加训练。</translation>
    </message>
    <message>
        <source>Which rows only test: nothing of the run depends on them.</source>
        <translation>哪些行只用于测试：运行不依赖它们。</translation>
    </message>
    <message>
        <source>Columns to mean 0 and deviation 1, by the training rows.</source>
        <translation>按训练行把各列变为平均值 0、标准差 1。</translation>
    </message>
    <message>
        <source>Neurons of each layer, the inputs first.</source>
        <translation>每层的神经元数，输入在前。</translation>
    </message>
    <message>
        <source>How the first weights are drawn; biases start at 0.</source>
        <translation>最初的权重怎样抽取；偏置从 0 开始。</translation>
    </message>
    <message>
        <source>How numbers are stored.</source>
        <translation>数以什么格式存储。</translation>
    </message>
    <message>
        <source>Decides weights, splits and the order of rows.</source>
        <translation>决定权重、划分和数据行的次序。</translation>
    </message>
    <message>
        <source>Of one example; over the batch it is the loss L.</source>
        <translation>一个样本的代价；对批次则是损失 L。</translation>
    </message>
    <message>
        <source>L is the mean over the batch, or the sum.</source>
        <translation>L 是对批次的平均，或总和。</translation>
    </message>
    <message>
        <source>How far a step goes along −g.</source>
        <translation>沿 −g 的一步走多远。</translation>
    </message>
    <message>
        <source>How η changes from epoch to epoch.</source>
        <translation>η 怎样逐轮变化。</translation>
    </message>
    <message>
        <source>Training rows of one update; all of them, where there are fewer.</source>
        <translation>一次更新的训练行数；不够时用全部。</translation>
    </message>
    <message>
        <source>Penalty l1·Σ|w| that pulls weights to 0.</source>
        <translation>惩罚项 l1·Σ|w|，把权重拉向 0。</translation>
    </message>
    <message>
        <source>Penalty ½·l2·Σw² that keeps weights small.</source>
        <translation>惩罚项 ½·l2·Σw²，使权重保持较小。</translation>
    </message>
    <message>
        <source>g is shortened to this length, where it is longer.</source>
        <translation>g 若更长，就缩短到这个长度。</translation>
    </message>
    <message>
        <source>Each entry of g is held within ± this.</source>
        <translation>g 的每个元素限制在 ± 此值之内。</translation>
    </message>
    <message>
        <source>The run ends after so many epochs.</source>
        <translation>运行在这么多轮之后结束。</translation>
    </message>
    <message>
        <source>The run ends when the loss over the training rows is this small.</source>
        <translation>训练行的损失小到此值时，运行结束。</translation>
    </message>
    <message>
        <source>Epochs from one validation to the next.</source>
        <translation>相邻两次验证之间的轮数。</translation>
    </message>
    <message>
        <source>The run ends after so many validations without a better one.</source>
        <translation>这么多次验证没有变好之后，运行结束。</translation>
    </message>
    <message>
        <source>At its end the run goes back to its best validation.</source>
        <translation>运行结束时回到验证最好的时刻。</translation>
    </message>
    <message>
        <source>Keeps the division from being by 0.</source>
        <translation>避免除以 0。</translation>
    </message>
    <message>
        <source>Shrinks each weight by η times this in every step.</source>
        <translation>每一步把每个权重缩小 η 乘此值。</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Overfitting: a small and a large network – visprop</source>
        <translation>过拟合：一小一大两个网络 – visprop</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>前进(&amp;S)</translation>
    </message>
    <message>
        <source>R&amp;eset</source>
        <translation>重置(&amp;E)</translation>
    </message>
    <message>
        <source>solid: training loss · dashed: validation loss, over updates</source>
        <translation>实线：训练损失 · 虚线：验证损失，随更新次数</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>{title}: update {n}, training {training}, validation {validation}</source>
        <translation>{title}：更新 {n}，训练 {training}，验证 {validation}</translation>
    </message>
</context>
<context>
    <name>Signs</name>
    <message>
        <source>gradient</source>
        <translation>梯度</translation>
    </message>
    <message>
        <source>update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>{word}</source>
        <translation>{word}</translation>
    </message>
    <message>
        <source>{word} wrong</source>
        <translation>{word} 错误</translation>
    </message>
    <message>
        <source>{word} kink</source>
        <translation>{word} 折点</translation>
    </message>
    <message>
        <source>{word} ?</source>
        <translation>{word} ?</translation>
    </message>
    <message>
        <source>vanishing</source>
        <translation>消失</translation>
    </message>
    <message>
        <source>exploding</source>
        <translation>爆炸</translation>
    </message>
    <message>
        <source>saturated</source>
        <translation>饱和</translation>
    </message>
    <message>
        <source>dead</source>
        <translation>死亡</translation>
    </message>
</context>
<context>
    <name>StartBars</name>
    <message>
        <source>layer {n}: {count} first weights, {low} to {high}, deviation {std}</source>
        <translation>第 {n} 层：{count} 个初始权重，{low} 到 {high}，标准差 {std}</translation>
    </message>
</context>
<context>
    <name>Stop</name>
    <message>
        <source>{name}{at}{where} is {value} in iteration {k}, not a finite number: {origin}{why}.</source>
        <translation>{name}{at}{where} 在迭代 {k} 中为 {value}，不是有限数：{origin}{why}。</translation>
    </message>
    <message>
        <source>example {n}</source>
        <translation>样本 {n}</translation>
    </message>
    <message>
        <source>layer {layer}, example {n}, neuron {i}</source>
        <translation>第 {layer} 层，样本 {n}，神经元 {i}</translation>
    </message>
    <message>
        <source>layer {layer}, neuron {i}, its bias</source>
        <translation>第 {layer} 层神经元 {i} 的偏置</translation>
    </message>
    <message>
        <source>layer {layer}, neuron {i}, from neuron {j}</source>
        <translation>第 {layer} 层神经元 {i}，来自神经元 {j}</translation>
    </message>
    <message>
        <source>Training is over: {n} epochs are done, as the experiment asks.</source>
        <translation>训练结束：按实验要求完成了 {n} 轮。</translation>
    </message>
    <message>
        <source>Training is over: {n} validations in a row were not better.</source>
        <translation>训练结束：连续 {n} 次验证没有变好。</translation>
    </message>
    <message>
        <source>Training is over: the loss of the training rows is {loss:.4g}, not above {goal:g}.</source>
        <translation>训练结束：训练行的损失为 {loss:.4g}，不高于 {goal:g}。</translation>
    </message>
    <message>
        <source> The best validation loss was {loss:.4g}, after epoch {epoch}.</source>
        <translation> 最佳验证损失为 {loss:.4g}，在第 {epoch} 轮之后。</translation>
    </message>
    <message>
        <source>Stopped in iteration {k}: {line}</source>
        <translation>停在迭代 {k}：{line}</translation>
    </message>
</context>
<context>
    <name>Stops</name>
    <message>
        <source>Breakpoint deleted: {line}</source>
        <translation>已删除断点：{line}</translation>
    </message>
    <message>
        <source>Breakpoint set: {line}</source>
        <translation>已设置断点：{line}</translation>
    </message>
    <message>
        <source>Stopped in iteration {k}, running backward: {line}</source>
        <translation>倒退运行时停在迭代 {k}：{line}</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>This is a folder or a device, not a file.</source>
        <translation>这是文件夹或设备，不是文件。</translation>
    </message>
    <message>
        <source>The file does not exist.</source>
        <translation>文件不存在。</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>无法读取文件</translation>
    </message>
    <message>
        <source>The file is larger than {limit:,} bytes, the most that is read.</source>
        <translation>文件超过 {limit:,} 字节，这是能读取的上限。</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>第 {line} 行</translation>
    </message>
    <message>
        <source>The text is not {encoding}: save the file as UTF-8.</source>
        <translation>文本不是 {encoding}：请把文件另存为 UTF-8。</translation>
    </message>
    <message>
        <source>The file was not saved</source>
        <translation>文件没有保存</translation>
    </message>
    <message>
        <source>the disk took no more bytes</source>
        <translation>磁盘写不下更多字节</translation>
    </message>
</context>
<context>
    <name>Storyboard</name>
    <message>
        <source>Loss of every iteration</source>
        <translation>每次迭代的损失</translation>
    </message>
    <message>
        <source>Forward pass: layer 1</source>
        <translation>前向传播：第 1 层</translation>
    </message>
    <message>
        <source>Forward pass: the output</source>
        <translation>前向传播：输出</translation>
    </message>
    <message>
        <source>The cost</source>
        <translation>代价</translation>
    </message>
    <message>
        <source>Backward pass: ∂C/∂z of the output layer</source>
        <translation>反向传播：输出层的 ∂C/∂z</translation>
    </message>
    <message>
        <source>Backward pass: ∂C/∂z of layer 1</source>
        <translation>反向传播：第 1 层的 ∂C/∂z</translation>
    </message>
    <message>
        <source>The gradient: ∂C/∂w = ∂z/∂w · ∂C/∂z</source>
        <translation>梯度：∂C/∂w = ∂z/∂w · ∂C/∂z</translation>
    </message>
    <message>
        <source>The update: θ − η·g</source>
        <translation>更新：θ − η·g</translation>
    </message>
    <message>
        <source>The network, an example and its target</source>
        <translation>网络、一个样本及其目标</translation>
    </message>
    <message>
        <source>iteration {k} in pictures; loss of the batch from {first} to {last} in {n} iterations</source>
        <translation>迭代 {k} 的图解；批次损失在 {n} 次迭代中从 {first} 到 {last}</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>{layers}, cost {cost}, η = {rate:g}, batches of {batch}</source>
        <translation>{layers}，代价 {cost}，η = {rate:g}，批量 {batch}</translation>
    </message>
    <message>
        <source>op {n} of {all}</source>
        <translation>运算 {n} / {all}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>layer {n}</source>
        <translation>第 {n} 层</translation>
    </message>
    <message>
        <source>neuron {n}</source>
        <translation>神经元 {n}</translation>
    </message>
    <message>
        <source>term {n} of {all}</source>
        <translation>第 {n} 项，共 {all} 项</translation>
    </message>
    <message>
        <source>{all} terms</source>
        <translation>{all} 项</translation>
    </message>
    <message>
        <source>example {n} of {all}</source>
        <translation>样本 {n}，共 {all} 个</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source> for all </source>
        <translation> 对所有 </translation>
    </message>
    <message>
        <source>One forward pass gives every ∂z/∂w, one backward pass gives every ∂C/∂z, for all weights at once.</source>
        <translation>一次前向传播给出每个 ∂z/∂w，一次反向传播给出每个 ∂C/∂z，一次就得到所有权重的。</translation>
    </message>
    <message>
        <source>Forward pass</source>
        <translation>前向传播</translation>
    </message>
    <message>
        <source>Backward pass</source>
        <translation>反向传播</translation>
    </message>
</context>
<context>
    <name>Sums</name>
    <message>
        <source>Sums over examples</source>
        <translation>样本求和</translation>
    </message>
    <message>
        <source>what each example of the batch adds to {d}</source>
        <translation>批次中每个样本对 {d} 的贡献</translation>
    </message>
    <message>
        <source>N = {n} rows, B = {b}; updates in an epoch: {u}</source>
        <translation>N = {n} 行，B = {b}；一轮的更新次数：{u}</translation>
    </message>
    <message>
        <source>epoch {e}: update {k} of {u}</source>
        <translation>第 {e} 轮：更新 {k}，共 {u} 次</translation>
    </message>
    <message>
        <source>One update is not one epoch. Rows are shuffled again for each epoch.</source>
        <translation>一次更新不是一轮。每轮都会重新打乱数据行。</translation>
    </message>
    <message>
        <source>One batch holds all rows: here, one update is one epoch.</source>
        <translation>一个批次包含全部行：这里一次更新就是一轮。</translation>
    </message>
    <message>
        <source>⋮ {n} more</source>
        <translation>⋮ 还有 {n} 个</translation>
    </message>
    <message>
        <source>sum of {n} parts = </source>
        <translation>{n} 份之和 = </translation>
    </message>
    <message>
        <source>{n} parts so far: </source>
        <translation>目前 {n} 份：</translation>
    </message>
</context>
<context>
    <name>Surveying</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Given up. Choose a parameter to begin again.</source>
        <translation>已放弃。选择一个参数可重新开始。</translation>
    </message>
    <message>
        <source>It is computed as soon as the run rests.</source>
        <translation>运行停住后立即计算。</translation>
    </message>
    <message>
        <source>Choose two different parameters.</source>
        <translation>请选择两个不同的参数。</translation>
    </message>
    <message>
        <source>The loss surface is being computed.</source>
        <translation>正在计算损失曲面。</translation>
    </message>
    <message>
        <source>{letter} over two parameters, the others as in iteration {k}, for {n} of {of} training rows: {low} (dark) to {high} (light). The line is the way of the run so far.</source>
        <translation>{letter} 随两个参数的变化，其他参数同迭代 {k}，用 {of} 个训练行中的 {n} 个：{low}（暗）到 {high}（亮）。线是运行迄今走过的路。</translation>
    </message>
</context>
<context>
    <name>Sweep</name>
    <message>
        <source>An engine is dask://HOST:PORT, as in dask://127.0.0.1:8786.</source>
        <translation>引擎的形式是 dask://HOST:PORT，如 dask://127.0.0.1:8786。</translation>
    </message>
    <message>
        <source>Dask is not installed: pip install distributed (or visprop with the extra [dask]).</source>
        <translation>没有安装 Dask：pip install distributed（或安装带附加项 [dask] 的 visprop）。</translation>
    </message>
    <message>
        <source>The cluster has given a run up: {error}.</source>
        <translation>集群放弃了一个运行：{error}。</translation>
    </message>
    <message>
        <source>No Dask scheduler answers there: dask scheduler starts one.</source>
        <translation>那里没有 Dask 调度器响应：dask scheduler 可启动一个。</translation>
    </message>
    <message>
        <source>The scheduler has no workers: dask worker ADDRESS starts one.</source>
        <translation>调度器没有工作进程：dask worker ADDRESS 可启动一个。</translation>
    </message>
    <message>
        <source>The worker {worker} needs visprop {version} installed; it says: {answer}.</source>
        <translation>工作进程 {worker} 需要安装 visprop {version}；它回答：{answer}。</translation>
    </message>
    <message>
        <source>The folder for the results cannot be made: {error}.</source>
        <translation>无法建立存放结果的文件夹：{error}。</translation>
    </message>
    <message>
        <source>This is no result of a run: delete it, and the run is made again.</source>
        <translation>这不是运行的结果：请删除它，运行会重新进行。</translation>
    </message>
    <message>
        <source>A worker was killed, perhaps since memory was short: fewer --workers need less.</source>
        <translation>一个工作进程被终止，也许因为内存不足：减少 --workers 可少用内存。</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>not finite</source>
        <translation>非有限</translation>
    </message>
</context>
<context>
    <name>SweepChart</name>
    <message>
        <source>training loss</source>
        <translation>训练损失</translation>
    </message>
    <message>
        <source>validation loss</source>
        <translation>验证损失</translation>
    </message>
    <message>
        <source>all seeds</source>
        <translation>所有种子</translation>
    </message>
    <message>
        <source>line: mean over seeds</source>
        <translation>线：各种子的平均</translation>
    </message>
    <message>
        <source>band: least to greatest</source>
        <translation>带：最小到最大</translation>
    </message>
    <message>
        <source>the {n} best; {more} more in the table</source>
        <translation>最好的 {n} 个；表中还有 {more} 个</translation>
    </message>
</context>
<context>
    <name>System</name>
    <message>
        <source>Qt needs {names}, which this system lacks; install with: {line}</source>
        <translation>Qt 需要 {names}，本系统没有；安装命令：{line}</translation>
    </message>
    <message>
        <source>PySide6 {qt} crashes on Python before 3.12; install with: pip install &apos;PySide6-Essentials&lt;6.12&apos;</source>
        <translation>PySide6 {qt} 在 3.12 之前的 Python 上会崩溃；请安装：pip install &apos;PySide6-Essentials&lt;6.12&apos;</translation>
    </message>
    <message>
        <source>neither DISPLAY nor WAYLAND_DISPLAY is set</source>
        <translation>DISPLAY 和 WAYLAND_DISPLAY 都没有设置</translation>
    </message>
    <message>
        <source>QT_QPA_PLATFORM asks for &apos;{name}&apos;, which this Qt does not have</source>
        <translation>QT_QPA_PLATFORM 要求 &apos;{name}&apos;，而这个 Qt 没有它</translation>
    </message>
    <message>
        <source>{key}={value} does not answer</source>
        <translation>{key}={value} 没有响应</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>how many inputs</source>
        <translation>多少个输入</translation>
    </message>
    <message>
        <source>delimiter</source>
        <translation>分隔符</translation>
    </message>
    <message>
        <source>decimal mark</source>
        <translation>小数点</translation>
    </message>
    <message>
        <source>encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>header</source>
        <translation>表头</translation>
    </message>
    <message>
        <source>rows with gaps</source>
        <translation>有空缺的行</translation>
    </message>
    <message>
        <source>inputs used</source>
        <translation>所用输入</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>the best by correlation</source>
        <translation>相关性最好的</translation>
    </message>
    <message>
        <source>those that the experiment names</source>
        <translation>实验所列的</translation>
    </message>
    <message>
        <source>found out</source>
        <translation>自动识别</translation>
    </message>
    <message>
        <source>comma ,</source>
        <translation>逗号 ,</translation>
    </message>
    <message>
        <source>semicolon ;</source>
        <translation>分号 ;</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>bar |</source>
        <translation>竖线 |</translation>
    </message>
    <message>
        <source>space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>point .</source>
        <translation>点号 .</translation>
    </message>
    <message>
        <source>first row</source>
        <translation>第一行</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>are listed</source>
        <translation>列出</translation>
    </message>
    <message>
        <source>are left out</source>
        <translation>略去</translation>
    </message>
    <message>
        <source>get the mean</source>
        <translation>取平均值</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>各列</translation>
    </message>
    <message>
        <source>column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>values</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>&amp;Role of the selected columns</source>
        <translation>所选列的角色(&amp;R)</translation>
    </message>
    <message>
        <source>all the same</source>
        <translation>全部相同</translation>
    </message>
    <message>
        <source>words: {n}</source>
        <translation>词：{n}</translation>
    </message>
    <message>
        <source>empty: {n}</source>
        <translation>空：{n}</translation>
    </message>
    <message>
        <source>Open table – visprop</source>
        <translation>打开表格 – visprop</translation>
    </message>
    <message>
        <source>Open as experiment</source>
        <translation>作为实验打开</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>前几行</translation>
    </message>
    <message>
        <source>the first {rows}</source>
        <translation>前 {rows} 行</translation>
    </message>
    <message>
        <source>{name}: {rows} rows, {columns} columns; {inputs} inputs, {n} classes of {targets}</source>
        <translation>{name}：{rows} 行，{columns} 列；{inputs} 个输入，{targets} 的 {n} 个类别</translation>
    </message>
    <message>
        <source>{name}: {rows} rows, {columns} columns; {inputs} inputs, to learn: {targets}</source>
        <translation>{name}：{rows} 行，{columns} 列；{inputs} 个输入，要学的是：{targets}</translation>
    </message>
    <message>
        <source>input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>target (a number)</source>
        <translation>目标（数）</translation>
    </message>
    <message>
        <source>label (classes)</source>
        <translation>标签（类别）</translation>
    </message>
    <message>
        <source>input of words</source>
        <translation>文字输入</translation>
    </message>
    <message>
        <source>train / valid / test</source>
        <translation>train / valid / test 划分</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>cell</source>
        <translation>单元格</translation>
    </message>
    <message>
        <source>what is wrong</source>
        <translation>哪里不对</translation>
    </message>
    <message>
        <source>what to do</source>
        <translation>做什么</translation>
    </message>
    <message>
        <source>What was found and done</source>
        <translation>识别和处理的结果</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>No problem was found.</source>
        <translation>没有发现问题。</translation>
    </message>
    <message>
        <source>One problem keeps the table from being used:</source>
        <translation>有一个问题使表格无法使用：</translation>
    </message>
    <message>
        <source>{n} problems keep the table from being used; the first {shown}:</source>
        <translation>有 {n} 个问题使表格无法使用；前 {shown} 个：</translation>
    </message>
    <message>
        <source>{n} problems keep the table from being used:</source>
        <translation>有 {n} 个问题使表格无法使用：</translation>
    </message>
    <message>
        <source>{title}: {rows} rows to train, {inputs} inputs. Ctrl+Z goes back.</source>
        <translation>{title}：{rows} 个训练行，{inputs} 个输入。按 Ctrl+Z 返回。</translation>
    </message>
</context>
<context>
    <name>Theta</name>
    <message>
        <source>θ and its gradient</source>
        <translation>θ 及其梯度</translation>
    </message>
    <message>
        <source>{t}: all weights and biases, one under the other; {g} = ∇{L}({s})</source>
        <translation>{t}：全部权重和偏置，上下排列；{g} = ∇{L}({s})</translation>
    </message>
    <message>
        <source> over </source>
        <translation> 随 </translation>
    </message>
    <message>
        <source>from</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>⋮ {n} more</source>
        <translation>⋮ 还有 {n} 个</translation>
    </message>
</context>
<context>
    <name>TimeMenu</name>
    <message>
        <source>Go to iteration {k}</source>
        <translation>转到迭代 {k}</translation>
    </message>
    <message>
        <source>Run to iteration {k}</source>
        <translation>运行到迭代 {k}</translation>
    </message>
</context>
<context>
    <name>Tip</name>
    <message>
        <source>Change it: F2 or a double click, or drag its number up and down.</source>
        <translation>修改它：按 F2 或双击，或上下拖动它的数字。</translation>
    </message>
    <message>
        <source>Change its layer&apos;s activation: F2 or a double click.</source>
        <translation>修改该层的激活函数：按 F2 或双击。</translation>
    </message>
</context>
<context>
    <name>Titles</name>
    <message>
        <source>A curve of straight pieces</source>
        <translation>直线段组成的曲线</translation>
    </message>
    <message>
        <source>A sine curve</source>
        <translation>正弦曲线</translation>
    </message>
    <message>
        <source>A step by step backpropagation example</source>
        <translation>逐步的反向传播例子</translation>
    </message>
    <message>
        <source>A straight line</source>
        <translation>一条直线</translation>
    </message>
    <message>
        <source>Checkerboard</source>
        <translation>棋盘格</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>手写数字</translation>
    </message>
    <message>
        <source>Disc and ring</source>
        <translation>圆盘与圆环</translation>
    </message>
    <message>
        <source>Exclusive or</source>
        <translation>异或</translation>
    </message>
    <message>
        <source>Four clouds</source>
        <translation>四团点云</translation>
    </message>
    <message>
        <source>HW01: COVID-19 cases</source>
        <translation>HW01：COVID-19 病例</translation>
    </message>
    <message>
        <source>Hills and valleys</source>
        <translation>山丘与山谷</translation>
    </message>
    <message>
        <source>Iris</source>
        <translation>鸢尾花</translation>
    </message>
    <message>
        <source>Lecture network</source>
        <translation>课程网络</translation>
    </message>
    <message>
        <source>Overfitting</source>
        <translation>过拟合</translation>
    </message>
    <message>
        <source>Penguins</source>
        <translation>企鹅</translation>
    </message>
    <message>
        <source>Sum of sigmoids</source>
        <translation>sigmoid 之和</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>问卷调查</translation>
    </message>
    <message>
        <source>Ten sigmoids make a curve</source>
        <translation>十个 sigmoid 组成曲线</translation>
    </message>
    <message>
        <source>The vanishing gradient</source>
        <translation>梯度消失</translation>
    </message>
    <message>
        <source>Three sigmoids make a curve</source>
        <translation>三个 sigmoid 组成曲线</translation>
    </message>
    <message>
        <source>Two moons</source>
        <translation>两个月牙</translation>
    </message>
    <message>
        <source>Two spirals</source>
        <translation>两条螺旋</translation>
    </message>
    <message>
        <source>Wine</source>
        <translation>葡萄酒</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Toolbar</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>Grain</source>
        <translation>粒度</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>How fast play goes (, slower, . faster)</source>
        <translation>播放有多快（, 慢一些，. 快一些）</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Which example of the batch is shown</source>
        <translation>显示批次中的哪个样本</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>What the canvas shows (V for the next view)</source>
        <translation>画布显示什么（V 换下一个视图）</translation>
    </message>
</context>
<context>
    <name>Tooltip</name>
    <message>
        <source>Layer {layer}, neuron {neuron} ({activation})</source>
        <translation>第 {layer} 层神经元 {neuron}（{activation}）</translation>
    </message>
    <message>
        <source>{letter} after the update</source>
        <translation>更新后的 {letter}</translation>
    </message>
    <message>
        <source>{name} before</source>
        <translation>更新前的 {name}</translation>
    </message>
    <message>
        <source>Input {n}: {name}</source>
        <translation>输入 {n}：{name}</translation>
    </message>
    <message>
        <source>Layer {layer}: weight from neuron {source} to neuron {target}</source>
        <translation>第 {layer} 层：从神经元 {source} 到神经元 {target} 的权重</translation>
    </message>
    <message>
        <source>Layer {layer}: weight from input {source} to neuron {target}</source>
        <translation>第 {layer} 层：从输入 {source} 到神经元 {target} 的权重</translation>
    </message>
    <message>
        <source>Layer {layer}: bias of neuron {neuron}; its ∂z/∂b is 1</source>
        <translation>第 {layer} 层：神经元 {neuron} 的偏置；它的 ∂z/∂b 是 1</translation>
    </message>
    <message>
        <source>Cost C of the example, loss L of the batch ({cost})</source>
        <translation>样本的代价 C，批次的损失 L（{cost}）</translation>
    </message>
    <message>
        <source>Output {n} and its target</source>
        <translation>输出 {n} 及其目标</translation>
    </message>
    <message>
        <source>Target {n}: {name}</source>
        <translation>目标 {n}：{name}</translation>
    </message>
    <message>
        <source>, example {n} of {all}</source>
        <translation>，样本 {n}，共 {all} 个</translation>
    </message>
</context>
<context>
    <name>Travel</name>
    <message>
        <source>Go to iteration – visprop</source>
        <translation>转到迭代 – visprop</translation>
    </message>
    <message>
        <source>Iteration; what was not run yet is run, up to a stop</source>
        <translation>迭代；还没有运行的部分会运行，直到停止处</translation>
    </message>
    <message>
        <source>This is the best moment of the run so far.</source>
        <translation>这是运行迄今最好的时刻。</translation>
    </message>
    <message>
        <source>No stop lies before that moment: this is the start of the run.</source>
        <translation>那个时刻之前没有停止：这里是运行的开头。</translation>
    </message>
    <message>
        <source>Undone: {branch} as it was before.</source>
        <translation>已撤销：{branch} 恢复原样。</translation>
    </message>
    <message>
        <source>Done again, in {branch}.</source>
        <translation>已重做，在 {branch}。</translation>
    </message>
    <message>
        <source>Back to “{title}”.</source>
        <translation>回到“{title}”。</translation>
    </message>
</context>
<context>
    <name>Unsaved</name>
    <message>
        <source>“{title}” has changes that are in no file. Without saving, they are lost.</source>
        <translation>“{title}”有一些改动不在任何文件里。不保存就会丢失。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Don&apos;t save</source>
        <translation>不保存</translation>
    </message>
    <message>
        <source>Save your work?</source>
        <translation>保存你的工作？</translation>
    </message>
</context>
<context>
    <name>ValueLine</name>
    <message>
        <source>New value</source>
        <translation>新值</translation>
    </message>
    <message>
        <source>“{text}” is no number: write it as 0.5, −2 or 1e-3.</source>
        <translation>“{text}”不是数：请写成 0.5、−2 或 1e-3。</translation>
    </message>
    <message>
        <source>It is {value} already: nothing is changed.</source>
        <translation>已经是 {value}：没有改动。</translation>
    </message>
</context>
<context>
    <name>Viewing</name>
    <message>
        <source>Notation of {title}</source>
        <translation>{title}的记号</translation>
    </message>
    <message>
        <source>The walk needs the numbers of a backward pass: it was run to its end.</source>
        <translation>推导需要一次反向传播的数值：已运行到它的末尾。</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Forward</source>
        <translation>前向</translation>
    </message>
    <message>
        <source>Backward</source>
        <translation>反向</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>两者</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>总结</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>推导</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>计算图</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>实验台</translation>
    </message>
    <message>
        <source>θ and g</source>
        <translation>θ 与 g</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>求和</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
</context>
<context>
    <name>WatchList</name>
    <message>
        <source>Watches</source>
        <translation>监视</translation>
    </message>
    <message>
        <source>new watch, e.g. max(gain[1])</source>
        <translation>新监视，例如 max(gain[1])</translation>
    </message>
    <message>
        <source>now · a step ago · run</source>
        <translation>现在 · 一步之前 · 运行</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>now: {value}</source>
        <translation>现在：{value}</translation>
    </message>
    <message>
        <source>a step ago: {value}</source>
        <translation>一步之前：{value}</translation>
    </message>
    <message>
        <source>over the run: {low} to {high}</source>
        <translation>整个运行：{low} 到 {high}</translation>
    </message>
    <message>
        <source>The curve shows one iteration in {k}; what lies between is not in it.</source>
        <translation>曲线每 {k} 次迭代显示一次；其间的不在其中。</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>the data hold it</source>
        <translation>数据里含有它</translation>
    </message>
    <message>
        <source>{name} was not finite before</source>
        <translation>{name} 之前就不是有限数</translation>
    </message>
    <message>
        <source>numbers like these give less than 1e{n}</source>
        <translation>这样的数只会得到小于 1e{n} 的值</translation>
    </message>
    <message>
        <source>more than a {dtype} can hold ({most}); {cause}</source>
        <translation>超过 {dtype} 能容纳的范围（{most}）；{cause}</translation>
    </message>
    <message>
        <source>more than a {dtype} can hold ({most})</source>
        <translation>超过 {dtype} 能容纳的范围（{most}）</translation>
    </message>
    <message>
        <source>{name} was set to {value} at the start of this iteration</source>
        <translation>{name} 在这次迭代开始时被设为 {value}</translation>
    </message>
    <message>
        <source>column {column} of training row {row} is {value} for the network</source>
        <translation>对网络来说，训练行 {row} 的第 {column} 列是 {value}</translation>
    </message>
    <message>
        <source>the edit of {place} begins in this iteration</source>
        <translation>对 {place} 的编辑从这次迭代开始</translation>
    </message>
    <message>
        <source>no update has been made yet: the start weights and the data alone lead there</source>
        <translation>还没有做过更新：仅由初始权重和数据导致</translation>
    </message>
    <message>
        <source>the edit of {place} has held since iteration {k}</source>
        <translation>对 {place} 的编辑自迭代 {k} 起有效</translation>
    </message>
    <message>
        <source>each of the last {n} steps made the gradient {factor} times larger without turning it</source>
        <translation>最近 {n} 步每步都把梯度放大 {factor} 倍而不改变方向</translation>
    </message>
    <message>
        <source>the last step made the gradient {factor} times larger without turning it</source>
        <translation>最近一步把梯度放大 {factor} 倍而不改变方向</translation>
    </message>
    <message>
        <source>error</source>
        <translation>误差</translation>
    </message>
    <message>
        <source>gradient</source>
        <translation>梯度</translation>
    </message>
    <message>
        <source>each step multiplies the {what} by {factor}: the rate {eta} is above 2/curvature = {limit}</source>
        <translation>每一步把{what}乘以 {factor}：学习率 {eta} 高于 2/曲率 = {limit}</translation>
    </message>
    <message>
        <source>the last step multiplied the {what} by {factor}: the rate {eta} is above 2/curvature = {limit}</source>
        <translation>最近一步把{what}乘以 {factor}：学习率 {eta} 高于 2/曲率 = {limit}</translation>
    </message>
    <message>
        <source>{x} in the last step</source>
        <translation>{x}，在最近一步</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} 到 {high}</translation>
    </message>
    <message>
        <source>the loss of the batch has grown from {first} to {most} in {n} iterations</source>
        <translation>批次的损失在 {n} 次迭代中从 {first} 增长到 {most}</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Searching backward for a stop: {n} % of the way. Esc or F6 gives up.</source>
        <translation>正在向后搜索停止处：已完成 {n} %。按 Esc 或 F6 放弃。</translation>
    </message>
    <message>
        <source>Copied with all digits.</source>
        <translation>已复制，保留全部位数。</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>Parts of this session are damaged</source>
        <translation>这个会话的一部分已损坏</translation>
    </message>
    <message>
        <source>{path}

{report}

The file was not changed.</source>
        <translation>{path}

{report}

文件没有改动。</translation>
    </message>
</context>
<context>
    <name>Worksheet</name>
    <message>
        <source>Key: {title}</source>
        <translation>答案：{title}</translation>
    </message>
    <message>
        <source>{lesson} · sheet {n}</source>
        <translation>{lesson} · 第 {n} 张</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Work out the blanks with a pencil, in their order. Give two digits: 0.046, −1.2.</source>
        <translation>用铅笔按顺序算出空格。写两位有效数字：0.046、−1.2。</translation>
    </message>
    <message>
        <source>Given:</source>
        <translation>已知：</translation>
    </message>
    <message>
        <source>How each number comes about</source>
        <translation>每个数的来历</translation>
    </message>
    <message>
        <source>The lesson has no such scene; it has {ids}.</source>
        <translation>课程没有这个场景；它有 {ids}。</translation>
    </message>
    <message>
        <source>Nothing in this scene can be worked out.</source>
        <translation>这个场景里没有可以算出的数。</translation>
    </message>
    <message>
        <source>No numbers were found that can be worked out by hand: take another seed.</source>
        <translation>没有找到可以手算的数：请换一个种子。</translation>
    </message>
</context>
</TS>
