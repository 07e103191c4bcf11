<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_Hant" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Open…</source>
        <translation>開啟…</translation>
    </message>
    <message>
        <source>Open a session, an experiment file (TOML), or a table (CSV) to train on.</source>
        <translation>開啟工作階段、實驗檔案（TOML），或用來訓練的表格（CSV）。</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>重新載入</translation>
    </message>
    <message>
        <source>Read the open experiment from its file again.</source>
        <translation>從檔案中重新讀取目前實驗。</translation>
    </message>
    <message>
        <source>Export NumPy script…</source>
        <translation>匯出 NumPy 腳本…</translation>
    </message>
    <message>
        <source>Write this iteration as a NumPy script that prints the same numbers.</source>
        <translation>把這次迭代寫成一個 NumPy 腳本，執行它會印出出同樣的數值。</translation>
    </message>
    <message>
        <source>Export PyTorch script…</source>
        <translation>匯出 PyTorch 腳本…</translation>
    </message>
    <message>
        <source>Write this iteration as a PyTorch script with the same weights and data.</source>
        <translation>把這次迭代寫成一個 PyTorch 腳本，權重和資料相同。</translation>
    </message>
    <message>
        <source>Import trained network…</source>
        <translation>匯入訓練好的網路…</translation>
    </message>
    <message>
        <source>Put a network out of a safetensors, npz or ONNX file in place of this one.</source>
        <translation>用 safetensors、npz 或 ONNX 檔案裡的網路代替目前的網路。</translation>
    </message>
    <message>
        <source>Export weights…</source>
        <translation>匯出權重…</translation>
    </message>
    <message>
        <source>Write the weights in view as a safetensors file, which PyTorch reads.</source>
        <translation>把目前的權重寫成 safetensors 檔案，PyTorch 可以讀取。</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>Close the window.</source>
        <translation>關閉視窗。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Take the last change of the run, of a branch or of the experiment back.</source>
        <translation>復原對執行、分支或實驗的上一次改動。</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Do again what was undone.</source>
        <translation>重新做剛才復原的改動。</translation>
    </message>
    <message>
        <source>Copy values</source>
        <translation>複製數值</translation>
    </message>
    <message>
        <source>Copy what is known of the node or edge under the pointer, with all digits.</source>
        <translation>複製滑鼠所指節點或邊的已知數值，保留全部位數。</translation>
    </message>
    <message>
        <source>Copy moment</source>
        <translation>複製時刻</translation>
    </message>
    <message>
        <source>Copy experiment, edits, moment and selection as text, to paste or to send.</source>
        <translation>把實驗、編輯、時刻和選擇複製成文字，以便貼上或傳送。</translation>
    </message>
    <message>
        <source>Paste moment</source>
        <translation>貼上時刻</translation>
    </message>
    <message>
        <source>Open the moment that was copied as text; undo comes back.</source>
        <translation>開啟以文字形式複製的時刻；復原可以回來。</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>取消選擇</translation>
    </message>
    <message>
        <source>Drop the selection, then a probe, then the comparison; give a search up.</source>
        <translation>放下選擇，其次是探針，再次是比較；也放棄搜尋。</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Show the network larger; the wheel does it at the pointer.</source>
        <translation>放大顯示網路；滾輪以滑鼠處為中心縮放。</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Show the network smaller.</source>
        <translation>縮小顯示網路。</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>適合視窗</translation>
    </message>
    <message>
        <source>Show the whole network.</source>
        <translation>顯示整個網路。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主題</translation>
    </message>
    <message>
        <source>Change between the light and the dark theme.</source>
        <translation>在淺色和深色主題之間切換。</translation>
    </message>
    <message>
        <source>Next language</source>
        <translation>下一種語言</translation>
    </message>
    <message>
        <source>Say everything in the next language: English, Chinese in both scripts.</source>
        <translation>用下一種語言顯示一切：英文、簡體中文、繁體中文。</translation>
    </message>
    <message>
        <source>Next way of digits</source>
        <translation>下一種數字寫法</translation>
    </message>
    <message>
        <source>Write numbers fixed, scientific, or as a fraction where it is one.</source>
        <translation>數字寫成定點、科學記號，或在恰好是分數時寫成分數。</translation>
    </message>
    <message>
        <source>Decimal comma</source>
        <translation>小數用逗號</translation>
    </message>
    <message>
        <source>Write a comma before the decimals instead of a point.</source>
        <translation>小數部分之前寫逗號而不是點號。</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>減弱動態效果</translation>
    </message>
    <message>
        <source>Show each step at once, without numbers that move along the edges.</source>
        <translation>直接顯示每一步，數字不沿邊移動。</translation>
    </message>
    <message>
        <source>Logarithmic loss axis</source>
        <translation>損失用對數座標</translation>
    </message>
    <message>
        <source>Draw the loss curve on a logarithmic axis, or on a linear one.</source>
        <translation>損失曲線用對數座標或線性座標繪製。</translation>
    </message>
    <message>
        <source>Experiment panel</source>
        <translation>實驗面板</translation>
    </message>
    <message>
        <source>Show or hide the experiment and the counters at the left.</source>
        <translation>顯示或隱藏左側的實驗和計數。</translation>
    </message>
    <message>
        <source>Loss curve and run bar</source>
        <translation>損失曲線和執行條</translation>
    </message>
    <message>
        <source>Show or hide loss curve, run bar and operation bar.</source>
        <translation>顯示或隱藏損失曲線、執行條和運算條。</translation>
    </message>
    <message>
        <source>Panel at the right</source>
        <translation>右側面板</translation>
    </message>
    <message>
        <source>Show or hide the panel at the right, with its tabs.</source>
        <translation>顯示或隱藏右側帶分頁的面板。</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>執行</translation>
    </message>
    <message>
        <source>Train at full speed, or pause; while a lesson is open, present it.</source>
        <translation>全速訓練，或暫停；開啟課程時則演示課程。</translation>
    </message>
    <message>
        <source>Run back</source>
        <translation>倒退執行</translation>
    </message>
    <message>
        <source>Run backward to the last stop before this moment, or to the start.</source>
        <translation>倒退到此刻之前的上一個停止處，或退到開頭。</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Show step after step at the chosen speed, or pause.</source>
        <translation>按所選速度逐步播放，或暫停。</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暫停</translation>
    </message>
    <message>
        <source>Stop playing or running.</source>
        <translation>停止播放或執行。</translation>
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
        <translation>前進</translation>
    </message>
    <message>
        <source>Go one step of the chosen grain.</source>
        <translation>按所選粒度前進一步。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>後退</translation>
    </message>
    <message>
        <source>Go one step of the chosen grain back.</source>
        <translation>按所選粒度後退一步。</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>進入</translation>
    </message>
    <message>
        <source>Take the next finer grain and go one step of it.</source>
        <translation>換成更細的粒度，並前進一步。</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>跳出</translation>
    </message>
    <message>
        <source>Take the next coarser grain and go to the end of its step.</source>
        <translation>換成更粗的粒度，並走到這一步的末尾。</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重設</translation>
    </message>
    <message>
        <source>Go to the start of the run, with the weights it started from.</source>
        <translation>回到執行的開頭，使用最初的權重。</translation>
    </message>
    <message>
        <source>Grain: product</source>
        <translation>粒度：乘積</translation>
    </message>
    <message>
        <source>A step is one product of one sum.</source>
        <translation>一步是一個求和裡的一個乘積。</translation>
    </message>
    <message>
        <source>Grain: neuron</source>
        <translation>粒度：神經元</translation>
    </message>
    <message>
        <source>A step is one neuron of one example.</source>
        <translation>一步是一個樣本的一個神經元。</translation>
    </message>
    <message>
        <source>Grain: op</source>
        <translation>粒度：運算</translation>
    </message>
    <message>
        <source>A step is one operation: a whole layer.</source>
        <translation>一步是一個運算：整整一層。</translation>
    </message>
    <message>
        <source>Grain: phase</source>
        <translation>粒度：階段</translation>
    </message>
    <message>
        <source>A step is a whole phase: forward, cost, backward, gradient or update.</source>
        <translation>一步是一整個階段：前向、代價、反向、梯度或更新。</translation>
    </message>
    <message>
        <source>Grain: example</source>
        <translation>粒度：樣本</translation>
    </message>
    <message>
        <source>A step is one example of an operation.</source>
        <translation>一步是一個運算裡的一個樣本。</translation>
    </message>
    <message>
        <source>Grain: iteration</source>
        <translation>粒度：迭代</translation>
    </message>
    <message>
        <source>A step is one update of the weights.</source>
        <translation>一步是一次權重更新。</translation>
    </message>
    <message>
        <source>Grain: epoch</source>
        <translation>粒度：訓練週期</translation>
    </message>
    <message>
        <source>A step is one pass over the training rows.</source>
        <translation>一步是把訓練列過一遍。</translation>
    </message>
    <message>
        <source>New weights</source>
        <translation>新的權重</translation>
    </message>
    <message>
        <source>Start again with weights drawn from the next seed.</source>
        <translation>用下一個隨機種子抽取的權重重新開始。</translation>
    </message>
    <message>
        <source>Previous example</source>
        <translation>上一個樣本</translation>
    </message>
    <message>
        <source>Show the previous example of the batch; time does not move.</source>
        <translation>顯示批次裡的上一個樣本；時間不動。</translation>
    </message>
    <message>
        <source>Next example</source>
        <translation>下一個樣本</translation>
    </message>
    <message>
        <source>Show the next example of the batch; time does not move.</source>
        <translation>顯示批次裡的下一個樣本；時間不動。</translation>
    </message>
    <message>
        <source>Find command…</source>
        <translation>尋找命令…</translation>
    </message>
    <message>
        <source>Find any command by its name, and run it.</source>
        <translation>按名稱尋找任何命令並執行。</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按鍵</translation>
    </message>
    <message>
        <source>Show all commands and their keys.</source>
        <translation>顯示全部命令和按鍵。</translation>
    </message>
    <message>
        <source>Chart: loss</source>
        <translation>圖表：損失</translation>
    </message>
    <message>
        <source>Show the loss over the run, above the run bar.</source>
        <translation>在執行條上方顯示整個執行的損失。</translation>
    </message>
    <message>
        <source>Chart: gradient norm</source>
        <translation>圖表：梯度範數</translation>
    </message>
    <message>
        <source>Show the length of the gradient under the loss, over the same time.</source>
        <translation>在損失下方、沿同一時間軸顯示梯度的長度。</translation>
    </message>
    <message>
        <source>Chart: scores</source>
        <translation>圖表：成績</translation>
    </message>
    <message>
        <source>Show accuracy, R² or RMSE of training, validation and test rows over the run.</source>
        <translation>顯示整個執行中訓練、驗證和測試列的準確率、R² 或 RMSE。</translation>
    </message>
    <message>
        <source>Chart: health</source>
        <translation>圖表：健康</translation>
    </message>
    <message>
        <source>Show how many layers and neurons were ill, over the run.</source>
        <translation>顯示執行過程中有多少層和神經元出了毛病。</translation>
    </message>
    <message>
        <source>Chart: layers</source>
        <translation>圖表：各層</translation>
    </message>
    <message>
        <source>Show how the numbers of each layer are distributed.</source>
        <translation>顯示每一層的數值如何分佈。</translation>
    </message>
    <message>
        <source>Next quantity of layers</source>
        <translation>各層的下一個量</translation>
    </message>
    <message>
        <source>Count weights, activations, gains or gradients of the layers.</source>
        <translation>統計各層的權重、激活值、增益或梯度。</translation>
    </message>
    <message>
        <source>Smooth the loss</source>
        <translation>平滑損失</translation>
    </message>
    <message>
        <source>Draw the mean of the last 10, 100 or 1000 updates, or none.</source>
        <translation>畫出最近 10、100 或 1000 次更新的平均值，或不畫。</translation>
    </message>
    <message>
        <source>Loss of each epoch</source>
        <translation>每個訓練週期的損失</translation>
    </message>
    <message>
        <source>Draw the mean of the batch losses of each epoch.</source>
        <translation>畫出每個訓練週期中各批次損失的平均值。</translation>
    </message>
    <message>
        <source>Next chart of the output</source>
        <translation>輸出的下一個圖表</translation>
    </message>
    <message>
        <source>Show at the right the next chart of what the network answers.</source>
        <translation>在右側顯示網路輸出的下一個圖表。</translation>
    </message>
    <message>
        <source>Pictures of neurons</source>
        <translation>神經元的圖像</translation>
    </message>
    <message>
        <source>Show in each neuron what it computes over the one or two inputs.</source>
        <translation>在每個神經元裡畫出它在一個或兩個輸入上算出的函數。</translation>
    </message>
    <message>
        <source>Loss surface</source>
        <translation>損失曲面</translation>
    </message>
    <message>
        <source>Show at the right the loss over two parameters, and the way of the run.</source>
        <translation>在右側顯示損失隨兩個參數的變化，以及執行走過的路。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存新檔…</translation>
    </message>
    <message>
        <source>Write to the file: all of a session (.visprop), or an experiment (.toml).</source>
        <translation>寫入檔案：整個工作階段（.visprop），或實驗（.toml）。</translation>
    </message>
    <message>
        <source>Write to another file; .visprop holds all that was run, .toml the moment.</source>
        <translation>寫入另一個檔案；.visprop 含有全部執行內容，.toml 含有時刻。</translation>
    </message>
    <message>
        <source>Notes…</source>
        <translation>筆記…</translation>
    </message>
    <message>
        <source>Write down what belongs to this work; it is saved with the session.</source>
        <translation>寫下與這項工作有關的內容；它隨工作階段儲存。</translation>
    </message>
    <message>
        <source>Predict a table…</source>
        <translation>預測表格…</translation>
    </message>
    <message>
        <source>Write what the network in view answers to the rows of another table.</source>
        <translation>寫出目前網路對另一張表格各列的答案。</translation>
    </message>
    <message>
        <source>Type an own input…</source>
        <translation>輸入自己的數值…</translation>
    </message>
    <message>
        <source>Show numbers of your own to the network: a probe, no part of the run.</source>
        <translation>給網路看你自己的數：這是探針，不屬於執行。</translation>
    </message>
    <message>
        <source>End the probe</source>
        <translation>結束探針</translation>
    </message>
    <message>
        <source>Show the batch again in place of the row that is no part of the run.</source>
        <translation>不再顯示不屬於執行的那一列，重新顯示批次。</translation>
    </message>
    <message>
        <source>Run to here</source>
        <translation>執行到此處</translation>
    </message>
    <message>
        <source>Go to the next moment at which the node or edge pointed at is computed.</source>
        <translation>前往下一次計算所指節點或邊的時刻。</translation>
    </message>
    <message>
        <source>Run to this line</source>
        <translation>執行到這一行</translation>
    </message>
    <message>
        <source>Go to the moment at which the chosen line of code has just been computed.</source>
        <translation>前往所選程式碼行剛剛算完的時刻。</translation>
    </message>
    <message>
        <source>Change value…</source>
        <translation>修改數值…</translation>
    </message>
    <message>
        <source>Change the weight, bias, input, target or activation pointed at.</source>
        <translation>修改所指的權重、偏差、輸入、目標或激活函數。</translation>
    </message>
    <message>
        <source>Change setting…</source>
        <translation>修改設定…</translation>
    </message>
    <message>
        <source>Change the rate, L2, the batch size or an activation from here on.</source>
        <translation>從此處起修改學習率、L2、批次大小或激活函數。</translation>
    </message>
    <message>
        <source>Breakpoint here</source>
        <translation>在此設中斷點</translation>
    </message>
    <message>
        <source>Set a breakpoint at the node or edge pointed at, or delete it.</source>
        <translation>在所指的節點或邊上設定中斷點，或刪除中斷點。</translation>
    </message>
    <message>
        <source>New breakpoint…</source>
        <translation>新增中斷點…</translation>
    </message>
    <message>
        <source>Write a condition that stops the run, such as L &lt; 0.1.</source>
        <translation>寫一個使執行停下的條件，例如 L &lt; 0.1。</translation>
    </message>
    <message>
        <source>Go to breakpoints</source>
        <translation>轉到中斷點</translation>
    </message>
    <message>
        <source>Show the breakpoints and put the keys there: Space, Enter, Delete.</source>
        <translation>顯示中斷點，並把鍵盤焦點移過去：空白鍵、Enter、Delete。</translation>
    </message>
    <message>
        <source>New watch…</source>
        <translation>新增監視…</translation>
    </message>
    <message>
        <source>Write a value to watch, such as max(gain[1]).</source>
        <translation>寫一個要監視的值，例如 max(gain[1])。</translation>
    </message>
    <message>
        <source>Go to watches</source>
        <translation>轉到監視</translation>
    </message>
    <message>
        <source>Show the watches and put the keys there: Enter, Delete, arrows, Alt+arrows.</source>
        <translation>顯示監視項，並把鍵盤焦點移過去：Enter、Delete、方向鍵、Alt+方向鍵。</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>比較…</translation>
    </message>
    <message>
        <source>Compare with another branch, in lock-step; again to end it.</source>
        <translation>與另一條分支同步比較；再按一次結束。</translation>
    </message>
    <message>
        <source>Go to branches</source>
        <translation>轉到分支</translation>
    </message>
    <message>
        <source>Show the branches and put the keys there: arrows, Enter, Delete.</source>
        <translation>顯示分支，並把鍵盤焦點移過去：方向鍵、Enter、Delete。</translation>
    </message>
    <message>
        <source>Explanation before</source>
        <translation>上一個解釋</translation>
    </message>
    <message>
        <source>Go back to the explanation that was shown before.</source>
        <translation>回到之前顯示過的解釋。</translation>
    </message>
    <message>
        <source>Explanation after</source>
        <translation>下一個解釋</translation>
    </message>
    <message>
        <source>Go forward to the explanation that was come back from.</source>
        <translation>前進到剛才退回來的解釋。</translation>
    </message>
    <message>
        <source>Go to when it was computed</source>
        <translation>轉到它被計算的時刻</translation>
    </message>
    <message>
        <source>Move time to the operation that computes the number that is explained.</source>
        <translation>把時間移到算出所解釋數值的那個運算。</translation>
    </message>
    <message>
        <source>Panel: debugger</source>
        <translation>面板：除錯器</translation>
    </message>
    <message>
        <source>Show breakpoints, watches and branches at the right.</source>
        <translation>在右側顯示中斷點、監視和分支。</translation>
    </message>
    <message>
        <source>Why this number?</source>
        <translation>為什麼是這個數？</translation>
    </message>
    <message>
        <source>Show at the right why the selected number is what it is.</source>
        <translation>在右側顯示所選的數為什麼是這個值。</translation>
    </message>
    <message>
        <source>Panel: code</source>
        <translation>面板：程式碼</translation>
    </message>
    <message>
        <source>Show at the right the NumPy program of this iteration: arrows, Enter runs there.</source>
        <translation>在右側顯示這次迭代的 NumPy 程式：用方向鍵選行，Enter 執行到那裡。</translation>
    </message>
    <message>
        <source>Panel: output</source>
        <translation>面板：輸出</translation>
    </message>
    <message>
        <source>Show at the right what the network answers: surface, curve, matrix of classes.</source>
        <translation>在右側顯示網路給出的答案：曲面、曲線、混淆矩陣。</translation>
    </message>
    <message>
        <source>Panel: data</source>
        <translation>面板：資料</translation>
    </message>
    <message>
        <source>Show at the right the rows of the data and the probes: Enter traces a row.</source>
        <translation>在右側顯示資料的各列和探針：Enter 追蹤一列。</translation>
    </message>
    <message>
        <source>Panel: runs</source>
        <translation>面板：執行記錄</translation>
    </message>
    <message>
        <source>Show at the right kept runs and branches, their losses and what differs.</source>
        <translation>在右側顯示保留的執行和分支、它們的損失和差別。</translation>
    </message>
    <message>
        <source>Add a hidden layer</source>
        <translation>新增一個隱藏層</translation>
    </message>
    <message>
        <source>Another run, with a layer behind the one pointed at, else the last.</source>
        <translation>另起一次執行，在所指的層（否則最後一層）後面多一層。</translation>
    </message>
    <message>
        <source>Take a hidden layer away</source>
        <translation>去掉一個隱藏層</translation>
    </message>
    <message>
        <source>Another run, without the hidden layer pointed at, else the last.</source>
        <translation>另起一次執行，不含所指的隱藏層（否則最後一個）。</translation>
    </message>
    <message>
        <source>Add a neuron</source>
        <translation>新增一個神經元</translation>
    </message>
    <message>
        <source>Another run, one neuron more in the layer pointed at, else the first.</source>
        <translation>另起一次執行，所指的層（否則第一層）多一個神經元。</translation>
    </message>
    <message>
        <source>Take a neuron away</source>
        <translation>去掉一個神經元</translation>
    </message>
    <message>
        <source>Another run, one neuron less in the layer pointed at, else the first.</source>
        <translation>另起一次執行，所指的層（否則第一層）少一個神經元。</translation>
    </message>
    <message>
        <source>Overfitting side by side…</source>
        <translation>並排看過擬合…</translation>
    </message>
    <message>
        <source>A small and a large network on the same few points, in lock-step.</source>
        <translation>同樣幾個點上的一小一大兩個網路，同步執行。</translation>
    </message>
    <message>
        <source>Draw points</source>
        <translation>繪製點</translation>
    </message>
    <message>
        <source>Set, move and delete rows in the chart of the output: data of your own.</source>
        <translation>在輸出圖表中設定、移動和刪除資料列：你自己的資料。</translation>
    </message>
    <message>
        <source>Keep this run</source>
        <translation>保留這次執行</translation>
    </message>
    <message>
        <source>Keep losses and settings of the run in view, to compare the next one with.</source>
        <translation>把這次執行的損失和設定留在檢視裡，與下一次比較。</translation>
    </message>
    <message>
        <source>Prove gradients</source>
        <translation>驗證梯度</translation>
    </message>
    <message>
        <source>Compare every gradient of this iteration with a numerical one, and mark it.</source>
        <translation>把這次迭代的每個梯度與數值梯度比較，並做標記。</translation>
    </message>
    <message>
        <source>Always prove</source>
        <translation>總是驗證</translation>
    </message>
    <message>
        <source>Prove the gradients of every iteration that is shown while the run rests.</source>
        <translation>執行停住時，驗證所顯示的每次迭代的梯度。</translation>
    </message>
    <message>
        <source>Next health lamp</source>
        <translation>下一個健康指示燈</translation>
    </message>
    <message>
        <source>Go to what makes gradients vanish or explode, or neurons useless.</source>
        <translation>轉到使梯度消失、爆炸或使神經元無用的地方。</translation>
    </message>
    <message>
        <source>Cost counter</source>
        <translation>代價計數器</translation>
    </message>
    <message>
        <source>Count the multiplications of each pass above the network.</source>
        <translation>在網路上方統計每一遍所用的乘法次數。</translation>
    </message>
    <message>
        <source>Select towards the inputs</source>
        <translation>向輸入方向選擇</translation>
    </message>
    <message>
        <source>Select a weight into the selected node, or the node a weight comes from.</source>
        <translation>選擇進入所選節點的權重，或權重來自的節點。</translation>
    </message>
    <message>
        <source>Select towards the outputs</source>
        <translation>向輸出方向選擇</translation>
    </message>
    <message>
        <source>Select a weight out of the selected node, or the node a weight goes to.</source>
        <translation>選擇離開所選節點的權重，或權重去往的節點。</translation>
    </message>
    <message>
        <source>Select above</source>
        <translation>選擇上方</translation>
    </message>
    <message>
        <source>Select the node, weight or bias above the selected one.</source>
        <translation>選擇所選項上方的節點、權重或偏差。</translation>
    </message>
    <message>
        <source>Select below</source>
        <translation>選擇下方</translation>
    </message>
    <message>
        <source>Select the node, weight or bias below the selected one.</source>
        <translation>選擇所選項下方的節點、權重或偏差。</translation>
    </message>
    <message>
        <source>Go to iteration…</source>
        <translation>轉到迭代…</translation>
    </message>
    <message>
        <source>Write an iteration to go to; what was not run yet is run, up to a stop.</source>
        <translation>寫下要去的迭代；還沒有執行的部分會執行，直到停止處。</translation>
    </message>
    <message>
        <source>Go to the end</source>
        <translation>轉到末尾</translation>
    </message>
    <message>
        <source>Go to the end of what was run.</source>
        <translation>轉到已執行部分的末尾。</translation>
    </message>
    <message>
        <source>Previous epoch</source>
        <translation>上一個訓練週期</translation>
    </message>
    <message>
        <source>Go back to the last beginning of an epoch.</source>
        <translation>回到上一個訓練週期的開頭。</translation>
    </message>
    <message>
        <source>Next epoch</source>
        <translation>下一個訓練週期</translation>
    </message>
    <message>
        <source>Go to the end of this epoch, as far as it was run.</source>
        <translation>轉到本訓練週期的末尾（以已執行的為限）。</translation>
    </message>
    <message>
        <source>Previous edit</source>
        <translation>上一次編輯</translation>
    </message>
    <message>
        <source>Go back to the last edit of this branch before this moment.</source>
        <translation>回到本分支在此刻之前的上一次編輯。</translation>
    </message>
    <message>
        <source>Next edit</source>
        <translation>下一次編輯</translation>
    </message>
    <message>
        <source>Go to the next edit of this branch.</source>
        <translation>轉到本分支的下一次編輯。</translation>
    </message>
    <message>
        <source>Previous stop met</source>
        <translation>上一次停止</translation>
    </message>
    <message>
        <source>Go back to the last moment before this one where the run has stopped.</source>
        <translation>回到此刻之前執行上一次停下的時刻。</translation>
    </message>
    <message>
        <source>Next stop met</source>
        <translation>下一次停止</translation>
    </message>
    <message>
        <source>Go to the next moment where the run has stopped.</source>
        <translation>轉到執行下一次停下的時刻。</translation>
    </message>
    <message>
        <source>Go to the best epoch</source>
        <translation>轉到最佳的一個訓練週期</translation>
    </message>
    <message>
        <source>Go back to the end of the epoch whose validation was best so far.</source>
        <translation>回到迄今驗證結果最好的那一個訓練週期的末尾。</translation>
    </message>
    <message>
        <source>Next view</source>
        <translation>下一個檢視</translation>
    </message>
    <message>
        <source>Show the next view that can show this experiment.</source>
        <translation>顯示下一個適合本實驗的檢視。</translation>
    </message>
    <message>
        <source>View: forward</source>
        <translation>檢視：前向</translation>
    </message>
    <message>
        <source>Show the network: values run forward, ∂C/∂z back over the same edges.</source>
        <translation>顯示網路：數值向前流動，∂C/∂z 沿同樣的邊返回。</translation>
    </message>
    <message>
        <source>View: backward</source>
        <translation>檢視：反向</translation>
    </message>
    <message>
        <source>Show the reversed network: amplifiers with gain σ′(z) that pass ∂C/∂z on.</source>
        <translation>顯示反向網路：增益為 σ′(z) 的放大器把 ∂C/∂z 往回傳。</translation>
    </message>
    <message>
        <source>View: both</source>
        <translation>檢視：兩者</translation>
    </message>
    <message>
        <source>Show the network and, under it, the reversed one; twins light up together.</source>
        <translation>顯示網路，其下是反向網路；對應的部分一起亮起。</translation>
    </message>
    <message>
        <source>View: summary</source>
        <translation>檢視：總結</translation>
    </message>
    <message>
        <source>Show that a from the forward pass times ∂C/∂z from the backward pass is ∂C/∂w.</source>
        <translation>顯示前向傳播的 a 乘以反向傳播的 ∂C/∂z 就是 ∂C/∂w。</translation>
    </message>
    <message>
        <source>View: walk</source>
        <translation>檢視：推導</translation>
    </message>
    <message>
        <source>Tell how one comes to the backward pass: one neuron, two cases, the output.</source>
        <translation>講述怎樣得到反向傳播：一個神經元、兩種情形、輸出。</translation>
    </message>
    <message>
        <source>Next notation</source>
        <translation>下一種記號</translation>
    </message>
    <message>
        <source>Write ∂C/∂z as the lecture, Nielsen (δ), CS231n (dz) or PyTorch (.grad).</source>
        <translation>把 ∂C/∂z 寫成課程的、Nielsen（δ）、CS231n（dz）或 PyTorch（.grad）的記號。</translation>
    </message>
    <message>
        <source>Walk on</source>
        <translation>推導繼續</translation>
    </message>
    <message>
        <source>Tell the next stage of the walk; in a lesson, do its next press.</source>
        <translation>講述推導的下一階段；在課程中則執行下一次按鍵。</translation>
    </message>
    <message>
        <source>Tell the stage of the walk before this one; in a lesson, its press before.</source>
        <translation>講述推導的上一階段；在課程中則退回上一次按鍵。</translation>
    </message>
    <message>
        <source>Walk back</source>
        <translation>推導返回</translation>
    </message>
    <message>
        <source>View: computation graph</source>
        <translation>檢視：計算圖</translation>
    </message>
    <message>
        <source>Show sums and sigmoids of one hidden layer as boxes, and in matrix form.</source>
        <translation>把一個隱藏層的求和與 sigmoid 畫成方框，並寫成矩陣形式。</translation>
    </message>
    <message>
        <source>View: sigmoid bench</source>
        <translation>檢視：sigmoid 實驗台</translation>
    </message>
    <message>
        <source>Show the curve of each unit against the target, with handles to drag.</source>
        <translation>把每個單元的曲線與目標對照，帶可拖曳的控制點。</translation>
    </message>
    <message>
        <source>View: θ and g</source>
        <translation>檢視：θ 與 g</translation>
    </message>
    <message>
        <source>Show all parameters as one vector, the gradient beside it, and the step.</source>
        <translation>把全部參數顯示為一個向量，旁邊是梯度和這一步。</translation>
    </message>
    <message>
        <source>View: sums over examples</source>
        <translation>檢視：樣本求和</translation>
    </message>
    <message>
        <source>Show what each example adds to a derivative, and the batches of the epoch.</source>
        <translation>顯示每個樣本對導數的貢獻，以及本訓練週期的各批次。</translation>
    </message>
    <message>
        <source>View: output</source>
        <translation>檢視：輸出</translation>
    </message>
    <message>
        <source>Show what the network answers over its inputs: a surface, or a curve and dots.</source>
        <translation>顯示網路對各種輸入的回答：一個曲面，或一條曲線和一些點。</translation>
    </message>
    <message>
        <source>Add a unit</source>
        <translation>新增一個單元</translation>
    </message>
    <message>
        <source>On the bench: add the sigmoid that lowers the error most.</source>
        <translation>在實驗台上：新增最能降低誤差的 sigmoid。</translation>
    </message>
    <message>
        <source>Take the unit away</source>
        <translation>去掉這個單元</translation>
    </message>
    <message>
        <source>On the bench: take the selected sigmoid away.</source>
        <translation>在實驗台上：去掉所選的 sigmoid。</translation>
    </message>
    <message>
        <source>Draw a target</source>
        <translation>繪製目標</translation>
    </message>
    <message>
        <source>On the bench: draw the curve to fit with the mouse.</source>
        <translation>在實驗台上：用滑鼠畫出要擬合的曲線。</translation>
    </message>
    <message>
        <source>Open lesson…</source>
        <translation>開啟課程…</translation>
    </message>
    <message>
        <source>Open a lesson file: scenes that are told press by press.</source>
        <translation>開啟課程檔案：逐次按鍵講述的場景。</translation>
    </message>
    <message>
        <source>Close lesson</source>
        <translation>關閉課程</translation>
    </message>
    <message>
        <source>Close the lesson; its experiment stays open.</source>
        <translation>關閉課程；它的實驗保持開啟。</translation>
    </message>
    <message>
        <source>Add this moment as a scene…</source>
        <translation>把此時刻新增為場景…</translation>
    </message>
    <message>
        <source>Write the moment in view into a lesson file of your own, as its last scene.</source>
        <translation>把檢視中的時刻寫入你自己的課程檔案，作為最後一個場景。</translation>
    </message>
    <message>
        <source>Export lesson…</source>
        <translation>匯出課程…</translation>
    </message>
    <message>
        <source>Write the open lesson as a hand-out or a film, or its scene as a worksheet.</source>
        <translation>把開啟的課程寫成講義或影片，或把其中的場景寫成練習題。</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>簡報</translation>
    </message>
    <message>
        <source>Show the session on the projector, with a presenter&apos;s window here.</source>
        <translation>把工作階段投到投影機上，簡報者視窗留在這裡。</translation>
    </message>
    <message>
        <source>Room: on</source>
        <translation>教室：繼續</translation>
    </message>
    <message>
        <source>While presenting: the next step, in every window of the program.</source>
        <translation>簡報時：下一步，在程式的每個視窗都有效。</translation>
    </message>
    <message>
        <source>Room: back</source>
        <translation>教室：返回</translation>
    </message>
    <message>
        <source>While presenting: the step before.</source>
        <translation>簡報時：上一步。</translation>
    </message>
    <message>
        <source>Room: black</source>
        <translation>教室：黑畫面</translation>
    </message>
    <message>
        <source>While presenting: a black screen; again for the picture.</source>
        <translation>簡報時：黑畫面；再按一次恢復畫面。</translation>
    </message>
    <message>
        <source>Room: white</source>
        <translation>教室：白畫面</translation>
    </message>
    <message>
        <source>While presenting: a white screen; again for the picture.</source>
        <translation>簡報時：白畫面；再按一次恢復畫面。</translation>
    </message>
    <message>
        <source>Room: leave</source>
        <translation>教室：離開</translation>
    </message>
    <message>
        <source>End the presentation; nothing is lost.</source>
        <translation>結束簡報；什麼也不會遺失。</translation>
    </message>
    <message>
        <source>Room: freeze</source>
        <translation>教室：定格</translation>
    </message>
    <message>
        <source>While presenting: keep the picture on the projector while you prepare; F again.</source>
        <translation>簡報時：你做準備時投影機保持畫面不變；再按 F 恢復。</translation>
    </message>
    <message>
        <source>Room: light or dark</source>
        <translation>教室：淺色或深色</translation>
    </message>
    <message>
        <source>While presenting: the other theme on the projector.</source>
        <translation>簡報時：投影機換另一種主題。</translation>
    </message>
    <message>
        <source>Room: laser</source>
        <translation>教室：雷射筆</translation>
    </message>
    <message>
        <source>While presenting: a red dot where the mouse points.</source>
        <translation>簡報時：滑鼠所指處顯示紅點。</translation>
    </message>
    <message>
        <source>Room: spotlight</source>
        <translation>教室：聚光燈</translation>
    </message>
    <message>
        <source>While presenting: all is dark but a circle around the mouse.</source>
        <translation>簡報時：除滑鼠周圍的圓以外全部變暗。</translation>
    </message>
    <message>
        <source>Room: pen</source>
        <translation>教室：畫筆</translation>
    </message>
    <message>
        <source>While presenting: draw on the picture with the mouse.</source>
        <translation>簡報時：用滑鼠在畫面上繪畫。</translation>
    </message>
    <message>
        <source>Room: eraser</source>
        <translation>教室：橡皮</translation>
    </message>
    <message>
        <source>While presenting: erase the lines of the pen that the mouse is drawn over.</source>
        <translation>簡報時：擦去滑鼠劃過的筆跡。</translation>
    </message>
    <message>
        <source>Room: next colour</source>
        <translation>教室：下一種顏色</translation>
    </message>
    <message>
        <source>While presenting: the pen&apos;s next colour.</source>
        <translation>簡報時：畫筆換下一種顏色。</translation>
    </message>
    <message>
        <source>Room: undo ink</source>
        <translation>教室：復原筆跡</translation>
    </message>
    <message>
        <source>While presenting: take the last line of the pen back, or what was erased.</source>
        <translation>簡報時：撤回畫筆的最後一條線，或剛擦去的部分。</translation>
    </message>
    <message>
        <source>Room: erase all ink</source>
        <translation>教室：擦去全部筆跡</translation>
    </message>
    <message>
        <source>While presenting: erase all lines of the pen.</source>
        <translation>簡報時：擦去畫筆的全部線條。</translation>
    </message>
    <message>
        <source>Room: zoom in</source>
        <translation>教室：放大</translation>
    </message>
    <message>
        <source>While presenting: larger at the mouse; the wheel does it too.</source>
        <translation>簡報時：以滑鼠處放大；滾輪也可以。</translation>
    </message>
    <message>
        <source>Room: zoom out</source>
        <translation>教室：縮小</translation>
    </message>
    <message>
        <source>While presenting: smaller again.</source>
        <translation>簡報時：重新縮小。</translation>
    </message>
    <message>
        <source>Room: whole picture</source>
        <translation>教室：整個畫面</translation>
    </message>
    <message>
        <source>While presenting: the whole picture.</source>
        <translation>簡報時：顯示整個畫面。</translation>
    </message>
    <message>
        <source>Room: start or hold the time</source>
        <translation>教室：開始或暫停計時</translation>
    </message>
    <message>
        <source>While presenting: start or hold the elapsed time.</source>
        <translation>簡報時：開始或暫停已用時間。</translation>
    </message>
    <message>
        <source>Room: time from 0</source>
        <translation>教室：從 0 計時</translation>
    </message>
    <message>
        <source>While presenting: count the elapsed time from 0 again.</source>
        <translation>簡報時：已用時間重新從 0 開始。</translation>
    </message>
    <message>
        <source>Export picture…</source>
        <translation>匯出圖像…</translation>
    </message>
    <message>
        <source>Write the network, a chart or the window as PNG, SVG or PDF, or copy it.</source>
        <translation>把網路、圖表或視窗寫成 PNG、SVG 或 PDF，或複製它。</translation>
    </message>
    <message>
        <source>Export film…</source>
        <translation>匯出影片…</translation>
    </message>
    <message>
        <source>Write steps as MP4, GIF, WebP or WebM, or as numbered PNG pictures.</source>
        <translation>把若干步寫成 MP4、GIF、WebP 或 WebM，或編號的 PNG 圖像。</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>複製圖像</translation>
    </message>
    <message>
        <source>Put the network and its formula on the clipboard, in double size.</source>
        <translation>把網路及其公式以雙倍大小放到剪貼簿。</translation>
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
        <translation>答案：按 Enter 檢查</translation>
    </message>
</context>
<context>
    <name>AnswerView</name>
    <message>
        <source>This view shows networks with one or two inputs; this one has {n}: open spiral.</source>
        <translation>此檢視顯示有一個或兩個輸入的網路；這個網路有 {n} 個：請開啟 spiral。</translation>
    </message>
    <message>
        <source>What the network answers</source>
        <translation>網路的回答</translation>
    </message>
    <message>
        <source>what it would answer to every input, with the parameters of this moment</source>
        <translation>以此刻的參數，它對每個輸入會怎樣回答</translation>
    </message>
    <message>
        <source>what it would answer to every input, with the parameters of this moment; output {n} of {all}</source>
        <translation>以此刻的參數，它對每個輸入會怎樣回答；第 {n} 個輸出，共 {all} 個</translation>
    </message>
    <message>
        <source>the network&apos;s answer: {y} over {x}</source>
        <translation>網路的回答：{y} 隨 {x}</translation>
    </message>
    <message>
        <source>{n} rows of training</source>
        <translation>{n} 列訓練資料</translation>
    </message>
    <message>
        <source>{n} rows that it is not trained on</source>
        <translation>{n} 列沒有用來訓練的資料</translation>
    </message>
    <message>
        <source>row of training with {y} near {value}</source>
        <translation>{y} 接近 {value} 的訓練資料</translation>
    </message>
    <message>
        <source>there the network answers {value}</source>
        <translation>網路在此處回答 {value}</translation>
    </message>
    <message>
        <source>where it changes from one class to the other</source>
        <translation>從一類變為另一類的地方</translation>
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
        <translation>決策面</translation>
    </message>
    <message>
        <source>Fit curve</source>
        <translation>擬合曲線</translation>
    </message>
    <message>
        <source>Predicted against true</source>
        <translation>預測與真實對照</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>混淆矩陣</translation>
    </message>
    <message>
        <source>Loss surface</source>
        <translation>損失曲面</translation>
    </message>
    <message>
        <source>training</source>
        <translation>訓練</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>驗證</translation>
    </message>
    <message>
        <source>test</source>
        <translation>測試</translation>
    </message>
    <message>
        <source>{part}, {n} rows: accuracy {share} %</source>
        <translation>{part}，{n} 列：準確率 {share} %</translation>
    </message>
    <message>
        <source>{part}, {n} rows: R² {r2}, RMSE {rmse}</source>
        <translation>{part}，{n} 列：R² {r2}，RMSE {rmse}</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>with {key} {value}</source>
        <translation>{key} 為 {value}</translation>
    </message>
    <message>
        <source>“{text}” is no number: write it as 0.5, −2 or 1e-3.</source>
        <translation>「{text}」不是數：請寫成 0.5、−2 或 1e-3。</translation>
    </message>
    <message>
        <source>Nothing at all switches it off.</source>
        <translation>留空即關閉。</translation>
    </message>
</context>
<context>
    <name>Authoring</name>
    <message>
        <source>This moment is scene {n} of {file}. Ctrl+Z takes it back.</source>
        <translation>此時刻是 {file} 的第 {n} 個場景。按 Ctrl+Z 撤回。</translation>
    </message>
    <message>
        <source>The scene “{name}” is taken back.</source>
        <translation>場景「{name}」已撤回。</translation>
    </message>
    <message>
        <source>The scene “{name}” is added again.</source>
        <translation>場景「{name}」已重新新增。</translation>
    </message>
    <message>
        <source>Add this moment as a scene – visprop</source>
        <translation>把此時刻新增為場景 – visprop</translation>
    </message>
    <message>
        <source>Formulas stand between $ signs, numbers of the tape in braces: $z = w x + b$, {z[1][0, 0]}</source>
        <translation>公式寫在 $ 之間，記錄的數寫在大括號裡：$z = w x + b$，{z[1][0, 0]}</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選擇…</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Notes for the presenter</source>
        <translation>給簡報者的備註</translation>
    </message>
    <message>
        <source>Lesson file</source>
        <translation>課程檔案</translation>
    </message>
    <message>
        <source>These words are shown in every language; a file beside it, as NAME.zh_Hans.toml, translates them.</source>
        <translation>這些文字在每種語言裡都會顯示；旁邊的檔案（例如 NAME.zh_Hant.toml）可以有另一種語言的文字。</translation>
    </message>
    <message>
        <source>Lessons (*.toml);;All files (*)</source>
        <translation>課程 (*.toml);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>Lesson to add to, or a new one</source>
        <translation>要新增到的課程，或新的課程</translation>
    </message>
    <message>
        <source>A scene needs a title, and a file to be written to.</source>
        <translation>場景需要標題，以及要寫入的檔案。</translation>
    </message>
</context>
<context>
    <name>Autosave</name>
    <message>
        <source>Unsaved work is not kept for a crash: {reason} Save it to a file.</source>
        <translation>未儲存的工作沒有為崩潰備份：{reason} 請把它儲存到檔案。</translation>
    </message>
</context>
<context>
    <name>Bench</name>
    <message>
        <source>The bench shows one input, up to 40 units with sigmoid or hard_sigmoid, and one output with identity: open bench.</source>
        <translation>實驗台顯示一個輸入、至多 40 個 sigmoid 或 hard_sigmoid 單元和一個恆等輸出：請開啟 bench。</translation>
    </message>
    <message>
        <source>drag w (slope), b (shift) and c (height) on the curve itself</source>
        <translation>直接在曲線上拖曳 w（斜率）、b（平移）和 c（高度）</translation>
    </message>
    <message>
        <source>Sigmoid bench</source>
        <translation>Sigmoid 實驗台</translation>
    </message>
    <message>
        <source>unit {n} of {all}</source>
        <translation>第 {n} 個單元，共 {all} 個</translation>
    </message>
    <message>
        <source>error (rms) </source>
        <translation>誤差（均方根） </translation>
    </message>
    <message>
        <source> % of the target&apos;s range</source>
        <translation> %（佔目標範圍）</translation>
    </message>
    <message>
        <source>, one unit</source>
        <translation>，一個單元</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>, the sum of all</source>
        <translation>，全部之和</translation>
    </message>
    <message>
        <source>, the constant</source>
        <translation>，常數</translation>
    </message>
    <message>
        <source>hard sigmoid</source>
        <translation>硬 sigmoid</translation>
    </message>
    <message>
        <source>Draw the target over the plot, from left to right, and let go.</source>
        <translation>在圖上從左到右畫出目標，然後鬆開。</translation>
    </message>
    <message>
        <source>The line was too short for a target: draw it over more of the plot.</source>
        <translation>這條線太短，不能作目標：請畫得更長一些。</translation>
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
        <translation>問題</translation>
    </message>
</context>
<context>
    <name>BoardPanel</name>
    <message>
        <source>Lesson</source>
        <translation>課程</translation>
    </message>
</context>
<context>
    <name>Bottom</name>
    <message>
        <source>Run</source>
        <translation>執行</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>運算</translation>
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
        <translation>起點 · L − 它的 L</translation>
    </message>
    <message>
        <source>compared with {name}</source>
        <translation>與 {name} 比較</translation>
    </message>
    <message>
        <source>{name} is in view.</source>
        <translation>正在顯示 {name}。</translation>
    </message>
    <message>
        <source>Rename branch – visprop</source>
        <translation>重新命名分支 – visprop</translation>
    </message>
    <message>
        <source>New name of {name}</source>
        <translation>{name} 的新名稱</translation>
    </message>
    <message>
        <source>A branch needs a name that no other branch has.</source>
        <translation>分支需要一個與其他分支不同的名稱。</translation>
    </message>
    <message>
        <source>The first branch is the run itself and stays.</source>
        <translation>第一條分支就是執行本身，不能刪除。</translation>
    </message>
    <message>
        <source>{name} is deleted; Ctrl+Z brings it back.</source>
        <translation>已刪除 {name}；按 Ctrl+Z 可恢復。</translation>
    </message>
    <message>
        <source>in view</source>
        <translation>正在顯示</translation>
    </message>
    <message>
        <source>start</source>
        <translation>開頭</translation>
    </message>
    <message>
        <source>{parent}, {k}</source>
        <translation>{parent}，{k}</translation>
    </message>
    <message>
        <source>edits: {n}</source>
        <translation>編輯：{n}</translation>
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
        <translation>切換到此分支</translation>
    </message>
    <message>
        <source>Compare {here} with {there}</source>
        <translation>比較 {here} 與 {there}</translation>
    </message>
    <message>
        <source>End the comparison</source>
        <translation>結束比較</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重新命名…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
</context>
<context>
    <name>Breakpoint</name>
    <message>
        <source>There is no operation “{name}”.</source>
        <translation>沒有名為「{name}」的運算。</translation>
    </message>
    <message>
        <source>{name} has neurons 0 to {last}.</source>
        <translation>{name} 的神經元編號為 0 到 {last}。</translation>
    </message>
</context>
<context>
    <name>BreakpointDialog</name>
    <message>
        <source>Breakpoint – visprop</source>
        <translation>中斷點 – visprop</translation>
    </message>
    <message>
        <source>L &lt; 0.1, or op z[2], neuron 0</source>
        <translation>L &lt; 0.1，或運算 z[2] 的神經元 0</translation>
    </message>
    <message>
        <source>empty: it stops; else e.g. {iteration}: L = {L}</source>
        <translation>留空：停下；否則例如 {iteration}: L = {L}</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>啟用</translation>
    </message>
    <message>
        <source>Stop when</source>
        <translation>停止條件</translation>
    </message>
    <message>
        <source>Hits that pass</source>
        <translation>放過的命中次數</translation>
    </message>
    <message>
        <source>Print instead</source>
        <translation>改為印出</translation>
    </message>
</context>
<context>
    <name>BreakpointList</name>
    <message>
        <source>Breakpoints</source>
        <translation>中斷點</translation>
    </message>
    <message>
        <source>new condition, e.g. L &lt; 0.1</source>
        <translation>新條件，例如 L &lt; 0.1</translation>
    </message>
    <message>
        <source>What log points printed</source>
        <translation>日誌點印出的內容</translation>
    </message>
    <message>
        <source>A value that is not finite always stops.</source>
        <translation>出現非有限值時總會停下。</translation>
    </message>
    <message>
        <source>stops in this run</source>
        <translation>本次執行中的停止次數</translation>
    </message>
    <message>
        <source>stopped here</source>
        <translation>曾停在這裡</translation>
    </message>
    <message>
        <source>off</source>
        <translation>關</translation>
    </message>
    <message>
        <source>log</source>
        <translation>日誌</translation>
    </message>
    <message>
        <source>{n}, at {k}</source>
        <translation>{n}，於 {k}</translation>
    </message>
    <message>
        <source>passes {n} times before it stops</source>
        <translation>放過 {n} 次後停下</translation>
    </message>
    <message>
        <source>prints: {text}</source>
        <translation>印出：{text}</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>{place} from iteration {k} on: Enter sets it, Up and Down nudge it, Esc leaves.</source>
        <translation>自迭代 {k} 起的 {place}：Enter 設定，上下鍵微調，Esc 放棄。</translation>
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
        <translation>{left}，隨{bottom}</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>The loss curve has a line of the mean of the last {n} updates.</source>
        <translation>損失曲線加上了最近 {n} 次更新的平均線。</translation>
    </message>
    <message>
        <source>The loss curve has no smoothed line.</source>
        <translation>損失曲線沒有平滑線。</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>There is not enough memory for this experiment.</source>
        <translation>記憶體不足以執行這個實驗。</translation>
    </message>
    <message>
        <source>See backpropagation work: opens a window on a neural network.</source>
        <translation>看清反向傳播如何工作：開啟一個顯示神經網路的視窗。</translation>
    </message>
    <message>
        <source>where to open it: ITERATION:OP[:PART] (see visprop render --help), or the file of a moment</source>
        <translation>開啟的位置：ITERATION:OP[:PART]（見 visprop render --help），或一個時刻的檔案</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>印出版本號</translation>
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
        <translation>命令（每個都有自己的 --help）：
  trace    印出每個微運算算出的值
  train    訓練網路並印出總結
  sweep    一次訓練許多設定和種子，並作比較
  check    把梯度與數值梯度比較
  render   不開視窗，把一個時刻畫成 PNG 檔案
  export   把一次迭代寫成 NumPy 或 PyTorch 腳本，或寫出它的權重
  import   用訓練好的網路（safetensors、npz、ONNX）代替實驗自己的網路
  lesson   列出並檢查課程，印出練習題

隨附的實驗：{names}
與命令或實驗同名的檔案要帶路徑開啟：./trace
沒有顯示器時，visprop 不開視窗工作，並寫出 visprop-storyboard.png。</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>用法：</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>位置參數</translation>
    </message>
    <message>
        <source>options</source>
        <translation>選項</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>顯示這段說明並結束</translation>
    </message>
    <message>
        <source>{prog}: {message} (see {prog} --help)</source>
        <translation>{prog}：{message}（見 {prog} --help）</translation>
    </message>
    <message>
        <source>an experiment: a TOML file, or the name of a shipped one (see visprop --help)</source>
        <translation>一個實驗：TOML 檔案，或隨附實驗的名稱（見 visprop --help）</translation>
    </message>
    <message>
        <source>change a key of the experiment, for example training.learning_rate=0.001 (may be repeated)</source>
        <translation>更改實驗的一個鍵，例如 training.learning_rate=0.001（可重複）</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not a whole number from 1 up</source>
        <translation>「{text}」不是 1 以上的整數</translation>
    </message>
    <message>
        <source>Compare the gradient of the first iteration with an independent numerical one, every parameter: by complex step where all functions are smooth, by differences where one has a kink. The exit code is 1 if they differ by more than the tolerance.</source>
        <translation>把第一次迭代的梯度與獨立的數值梯度逐個參數比較：函數都光滑時用複數步長，有折點時用差分。差別超過容差時結束碼為 1。</translation>
    </message>
    <message>
        <source>The gradient is right.</source>
        <translation>梯度正確。</translation>
    </message>
    <message>
        <source>The gradient is wrong.</source>
        <translation>梯度錯誤。</translation>
    </message>
    <message>
        <source>pass</source>
        <translation>通過</translation>
    </message>
    <message>
        <source>FAIL at {index}: {analytic!r}, numerically {numerical!r}</source>
        <translation>{index} 處不符：{analytic!r}，數值為 {numerical!r}</translation>
    </message>
    <message>
        <source>; {n} at a kink have no derivative</source>
        <translation>；{n} 個位於折點，沒有導數</translation>
    </message>
    <message>
        <source>tensor</source>
        <translation>張量</translation>
    </message>
    <message>
        <source>entries</source>
        <translation>元素</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>差別</translation>
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
        <translation>把一次迭代寫成可獨立執行的腳本，印出同樣的損失和梯度。腳本含有權重和批次，保留全部位數。也可以只寫出權重。</translation>
    </message>
    <message>
        <source>write a NumPy script: forward and backward pass, line by line</source>
        <translation>寫出 NumPy 腳本：逐行的前向和反向傳播</translation>
    </message>
    <message>
        <source>write a PyTorch script: the same forward pass, gradients by autograd</source>
        <translation>寫出 PyTorch 腳本：同樣的前向傳播，梯度由 autograd 計算</translation>
    </message>
    <message>
        <source>write weights and biases as a safetensors file, named as in torch.nn.Sequential</source>
        <translation>把權重和偏差寫成 safetensors 檔案，名稱與 torch.nn.Sequential 相同</translation>
    </message>
    <message>
        <source>a moment of the iteration, or the file of one, as for &apos;visprop render&apos; (default: 0:end)</source>
        <translation>這次迭代的一個時刻，或一個時刻的檔案，同「visprop render」（預設：0:end）</translation>
    </message>
    <message>
        <source>{title}, one iteration step by step:</source>
        <translation>{title}，一次迭代的逐步過程：</translation>
    </message>
    <message>
        <source>Training for {n} epochs:</source>
        <translation>訓練 {n} 個訓練週期：</translation>
    </message>
    <message>
        <source>The key moments are in {file}.</source>
        <translation>關鍵時刻在 {file} 中。</translation>
    </message>
    <message>
        <source>Name an experiment, or the file of a moment.</source>
        <translation>請指定一個實驗，或一個時刻的檔案。</translation>
    </message>
    <message>
        <source>A moment has its own experiment: leave this out.</source>
        <translation>時刻自帶實驗：請省略這一項。</translation>
    </message>
    <message>
        <source>This moment is one of another experiment, “{title}”: name only the moment.</source>
        <translation>這個時刻屬於另一個實驗「{title}」：請只指定時刻。</translation>
    </message>
    <message>
        <source>Qt cannot be loaded: {error}</source>
        <translation>無法載入 Qt：{error}</translation>
    </message>
    <message>
        <source>Paint a moment to a picture, steps to a film, or a whole lesson to pages, without a window.</source>
        <translation>不開視窗，把一個時刻畫成圖像、把若干步做成影片，或把整個課程做成頁面。</translation>
    </message>
    <message>
        <source>the file to write: .png, .svg or .pdf; for a film .gif, .webp, .mp4, .webm, or a folder for PNG files; of a lesson a folder, .pdf or a film</source>
        <translation>要寫出的檔案：.png、.svg 或 .pdf；影片為 .gif、.webp、.mp4、.webm，或存放 PNG 檔案的資料夾；課程則為資料夾、.pdf 或影片</translation>
    </message>
    <message>
        <source>ITERATION:OP[:PART], counted from 0; OP is a name as &apos;visprop trace&apos; prints it (the moment when it has just been computed), a number of operations that are done, or &apos;end&apos;; PART is how many of its parts are revealed (default: 0:end); or the file of a moment that was copied in the window, which names its experiment itself</source>
        <translation>ITERATION:OP[:PART]，從 0 數起；OP 是「visprop trace」印出的名稱（剛剛算完它的時刻）、已完成的運算個數，或「end」；PART 是已顯示的部分個數（預設：0:end）；也可以是在視窗裡複製的時刻檔案，它自帶實驗</translation>
    </message>
    <message>
        <source>width and height in pixels (default: 1920x1080; a storyboard has its own)</source>
        <translation>寬和高，以像素計（預設：1920x1080；故事板另有尺寸）</translation>
    </message>
    <message>
        <source>what to paint: {names} (default: that of the moment, else {first})</source>
        <translation>要畫的內容：{names}（預設：時刻的檢視，否則 {first}）</translation>
    </message>
    <message>
        <source>how symbols are written: {names} (default: that of the moment, else {first})</source>
        <translation>符號的寫法：{names}（預設：時刻的記號，否則 {first}）</translation>
    </message>
    <message>
        <source>how far the view walk is told, from 1 (default: that of the moment, else 1)</source>
        <translation>推導檢視講到第幾階段，從 1 起（預設：時刻的階段，否則 1）</translation>
    </message>
    <message>
        <source>light or dark (default: light)</source>
        <translation>light（淺色）或 dark（深色）（預設：light）</translation>
    </message>
    <message>
        <source>the language of the picture: {names} (default: that of the system, as LANG says)</source>
        <translation>圖像所用的語言：{names}（預設：系統的語言，按 LANG）</translation>
    </message>
    <message>
        <source>the key moments of one iteration and the loss of {n} epochs, on one sheet</source>
        <translation>一次迭代的關鍵時刻和 {n} 個訓練週期的損失，畫在一張圖上</translation>
    </message>
    <message>
        <source>A storyboard has its own moments: leave out one.</source>
        <translation>故事板自有時刻：請去掉其中一項。</translation>
    </message>
    <message>
        <source>A storyboard has its own pictures: leave out one.</source>
        <translation>故事板自有圖像：請去掉其中一項。</translation>
    </message>
    <message>
        <source>A storyboard is a PNG file.</source>
        <translation>故事板是 PNG 檔案。</translation>
    </message>
    <message>
        <source>Only the view walk has stages: add --view walk.</source>
        <translation>只有推導檢視才有階段：請加上 --view walk。</translation>
    </message>
    <message>
        <source>The walk has stages 1 to {n} in this network.</source>
        <translation>推導在這個網路裡有 1 到 {n} 個階段。</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not WIDTHxHEIGHT, for example 1920x1080</source>
        <translation>「{text}」不是「寬x高」的形式，例如 1920x1080</translation>
    </message>
    <message>
        <source>a picture is from {w}x{h} to {most}x{most} pixels large, not {text}</source>
        <translation>圖像大小為 {w}x{h} 到 {most}x{most} 像素，不能是 {text}</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>種子</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>std</source>
        <translation>標準差</translation>
    </message>
    <message>
        <source>Print what every micro-operation of an iteration computes.</source>
        <translation>印出一次迭代中每個微運算算出的值。</translation>
    </message>
    <message>
        <source>how many iterations to run (default: 1)</source>
        <translation>執行多少次迭代（預設：1）</translation>
    </message>
    <message>
        <source>one JSON object a line: iteration, op, phase, name, formula, value</source>
        <translation>每行一個 JSON 物件：iteration、op、phase、name、formula、value</translation>
    </message>
    <message>
        <source>iteration {k}, epoch {epoch}</source>
        <translation>迭代 {k}，第 {epoch} 個訓練週期</translation>
    </message>
    <message>
        <source>Train a network and print a summary; losses in the target&apos;s own unit.</source>
        <translation>訓練網路並印出總結；損失用目標自己的單位。</translation>
    </message>
    <message>
        <source>how many epochs to train (default: the experiment&apos;s, else {n})</source>
        <translation>訓練多少個訓練週期（預設：實驗規定的，否則 {n}）</translation>
    </message>
    <message>
        <source>how many iterations (updates) to train</source>
        <translation>訓練多少次迭代（更新）</translation>
    </message>
    <message>
        <source>the seed; given several times, train once with each and print mean and deviation too</source>
        <translation>隨機種子；給出多個時，每個訓練一次，並印出平均值和標準差</translation>
    </message>
    <message>
        <source>train with so many seeds, counted on from the experiment&apos;s own</source>
        <translation>用這麼多個種子訓練，從實驗自己的種子數起</translation>
    </message>
    <message>
        <source>after training, answer the rows of this table; its columns are found by their names</source>
        <translation>訓練後，對這張表的各列給出答案；按名稱找到它的各欄</translation>
    </message>
    <message>
        <source>the file to write the answers to, with the columns id and target</source>
        <translation>寫出答案的檔案，含 id 和 target 兩欄</translation>
    </message>
    <message>
        <source>the summary as one JSON object</source>
        <translation>把總結寫成一個 JSON 物件</translation>
    </message>
    <message>
        <source>seed {n}: </source>
        <translation>種子 {n}：</translation>
    </message>
    <message>
        <source>This file is for predictions: name their table, --predict.</source>
        <translation>這個檔案用來寫預測：請用 --predict 指定要預測的表。</translation>
    </message>
    <message>
        <source>Name the file to write as well: -o pred.csv.</source>
        <translation>還要指定寫出的檔案：-o pred.csv。</translation>
    </message>
    <message>
        <source>Predictions come from one run: give one seed.</source>
        <translation>預測來自一次執行：請只給一個種子。</translation>
    </message>
    <message>
        <source>There is no such folder to write to.</source>
        <translation>沒有這個資料夾，無法寫入。</translation>
    </message>
    <message>
        <source>visprop: {experiment}: warning: {sentence}</source>
        <translation>visprop：{experiment}：警告：{sentence}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>A lesson is shown in a window, and there is none here: {reason}</source>
        <translation>課程要在視窗裡顯示，而這裡沒有視窗：{reason}</translation>
    </message>
    <message>
        <source>A table is shown in a window first, and there is none here: {reason}</source>
        <translation>表格要先在視窗裡顯示，而這裡沒有視窗：{reason}</translation>
    </message>
    <message>
        <source>Working without a window: {reason}</source>
        <translation>不開視窗工作：{reason}</translation>
    </message>
    <message>
        <source>Put a trained network in the place of an experiment&apos;s own, whose data and training stay, and write the experiment that this makes.</source>
        <translation>用訓練好的網路代替實驗自己的網路，資料和訓練設定不變，並寫出由此得到的實驗。</translation>
    </message>
    <message>
        <source>the trained network: {kinds}</source>
        <translation>訓練好的網路：{kinds}</translation>
    </message>
    <message>
        <source>activation of hidden layers that the file does not say (default: {name})</source>
        <translation>檔案沒有說明的隱藏層激活函數（預設：{name}）</translation>
    </message>
    <message>
        <source>activation of the output that the file does not say (default: {name})</source>
        <translation>檔案沒有說明的輸出激活函數（預設：{name}）</translation>
    </message>
    <message>
        <source>the experiment that is written, a TOML file</source>
        <translation>要寫出的實驗，TOML 檔案</translation>
    </message>
    <message>
        <source>Train a grid of settings and seeds, many runs at once; it can be resumed.</source>
        <translation>訓練設定和種子的網格，許多執行同時進行；可以中斷後繼續。</translation>
    </message>
    <message>
        <source>a seed; given several times, every setting is trained with each</source>
        <translation>一個種子；給出多個時，每種設定都用每個種子訓練</translation>
    </message>
    <message>
        <source>train every setting with so many seeds, counted on from the experiment&apos;s own</source>
        <translation>每種設定用這麼多個種子訓練，從實驗自己的種子數起</translation>
    </message>
    <message>
        <source>how many runs at once, each in a process of its own (default: a process a core)</source>
        <translation>同時進行多少個執行，各在自己的行程裡（預設：每個核心一個行程）</translation>
    </message>
    <message>
        <source>run on this Dask cluster instead: dask://HOST:PORT</source>
        <translation>改在這個 Dask 叢集上執行：dask://HOST:PORT</translation>
    </message>
    <message>
        <source>the folder for results, tables and charts (default: {folder}-NAME); what is there is kept</source>
        <translation>存放結果、表格和圖表的資料夾（預設：{folder}-NAME）；已有的內容會保留</translation>
    </message>
    <message>
        <source>say whether the runs equal those in the folder of another sweep, bit for bit</source>
        <translation>說明各執行是否與另一次掃描的資料夾裡的逐位相等</translation>
    </message>
    <message>
        <source>every run and the mean of every setting as one JSON object</source>
        <translation>把每個執行和每種設定的平均寫成一個 JSON 物件</translation>
    </message>
    <message>
        <source>{n} of {total} runs are kept in {folder}: the same command goes on from there.</source>
        <translation>{total} 個執行中有 {n} 個儲存在 {folder}：同樣的命令會從那裡繼續。</translation>
    </message>
    <message>
        <source>{done} of {total} runs, {seconds} s left</source>
        <translation>{done} / {total} 個執行，還剩 {seconds} 秒</translation>
    </message>
    <message>
        <source>best, by {figure}: {setting}</source>
        <translation>按 {figure} 最好的：{setting}</translation>
    </message>
    <message>
        <source>{n} runs met a number that is not finite and are in no mean.</source>
        <translation>有 {n} 個執行出現非有限數，不計入任何平均值。</translation>
    </message>
    <message>
        <source>The runs come from {n} kinds of machine: their last digits may differ.</source>
        <translation>這些執行來自 {n} 種機器：最後幾位數字可能不同。</translation>
    </message>
    <message>
        <source>tables and charts: {folder}</source>
        <translation>表格和圖表：{folder}</translation>
    </message>
    <message>
        <source>None of these runs is in that folder.</source>
        <translation>那個資料夾裡沒有這些執行中的任何一個。</translation>
    </message>
    <message>
        <source>All {n} runs that {folder} has too are equal bit for bit.</source>
        <translation>{folder} 中也有的 {n} 個執行全部逐位相等。</translation>
    </message>
    <message>
        <source>{different} of {n} runs differ from those in {folder}; the largest relative difference is {x}, in {name}.</source>
        <translation>{n} 個執行中有 {different} 個與 {folder} 中的不同；最大相對差為 {x}，在 {name} 中。</translation>
    </message>
    <message>
        <source>list: the shipped lessons with their scenes. check: play lessons without a window, press by press, and say what does not hold in them; the exit code is 1 if anything does not. worksheet: print a scene with blanks to be worked out, other numbers for each seed, and its key beside it (sheet.pdf and sheet-key.pdf).</source>
        <translation>list：隨附的課程及其場景。check：不開視窗逐次按鍵播放課程，說明其中哪裡不成立；有任何不成立時結束碼為 1。worksheet：印出一個有空待填的場景，每個種子的數不同，答案另附（sheet.pdf 和 sheet-key.pdf）。</translation>
    </message>
    <message>
        <source>what to do</source>
        <translation>做什麼</translation>
    </message>
    <message>
        <source>lessons: TOML files, or names of shipped ones (check without any: all shipped ones)</source>
        <translation>課程：TOML 檔案，或隨附課程的名稱（check 不帶名稱：全部隨附課程）</translation>
    </message>
    <message>
        <source>of a worksheet: its scene (see list)</source>
        <translation>練習題所用的場景（見 list）</translation>
    </message>
    <message>
        <source>of a worksheet: which numbers it has (default: 1)</source>
        <translation>練習題用哪些數（預設：1）</translation>
    </message>
    <message>
        <source>of a worksheet: the file to write</source>
        <translation>練習題要寫出的檔案</translation>
    </message>
    <message>
        <source>the language of a worksheet: {names} (default: that of the system)</source>
        <translation>練習題的語言：{names}（預設：系統的語言）</translation>
    </message>
    <message>
        <source>of check: the languages that must be complete (default: {all})</source>
        <translation>check 所用：必須完整的語言（預設：{all}）</translation>
    </message>
    <message>
        <source>A worksheet needs a lesson, --scene ID and -o OUT.pdf.</source>
        <translation>練習題需要一個課程、--scene ID 和 -o OUT.pdf。</translation>
    </message>
    <message>
        <source>Name one lesson, and a file OUT.pdf.</source>
        <translation>請指定一個課程和一個檔案 OUT.pdf。</translation>
    </message>
    <message>
        <source>{name:&lt;16} {title} ({n} scenes; {languages})</source>
        <translation>{name:&lt;16} {title}（{n} 個場景；{languages}）</translation>
    </message>
    <message>
        <source>{name}: {n} scenes, all hold.</source>
        <translation>{name}：{n} 個場景，全部成立。</translation>
    </message>
    <message>
        <source>A lesson has its own moments and views: leave this option out.</source>
        <translation>課程自有時刻和檢視：請去掉這個選項。</translation>
    </message>
    <message>
        <source>A lesson is written to a folder, a PDF file or a film (mp4, webm, webp, gif).</source>
        <translation>課程可寫成資料夾、PDF 檔案或影片（mp4、webm、webp、gif）。</translation>
    </message>
    <message>
        <source>{n} pictures</source>
        <translation>{n} 張圖像</translation>
    </message>
    <message>
        <source>pixels of the picture in each of --size, from 1 to 4 (default: 1); not for .svg and .pdf</source>
        <translation>--size 的每個像素畫成圖像的多少個像素，1 到 4（預設：1）；不用於 .svg 和 .pdf</translation>
    </message>
    <message>
        <source>text as outlines, or as text that can be searched (default: outlines in .svg only)</source>
        <translation>文字作為輪廓，或作為可以搜尋的文字（預設：僅 .svg 用輪廓）</translation>
    </message>
    <message>
        <source>where a film begins, as --at (default: at the start of the iteration)</source>
        <translation>影片從哪裡開始，同 --at（預設：迭代的開頭）</translation>
    </message>
    <message>
        <source>where it ends (default: --at, else the end of the iteration)</source>
        <translation>影片到哪裡結束（預設：--at，否則迭代的末尾）</translation>
    </message>
    <message>
        <source>what a step of it is: {names} (default: op)</source>
        <translation>影片的一步是什麼：{names}（預設：op）</translation>
    </message>
    <message>
        <source>pictures of a film a second, 1 to 60 (default: 30)</source>
        <translation>影片每秒的圖像數，1 到 60（預設：30）</translation>
    </message>
    <message>
        <source>seconds that a step of it lasts (default: 1)</source>
        <translation>影片一步持續的秒數（預設：1）</translation>
    </message>
    <message>
        <source>print DONE/ALL after each picture of a film; of a lesson, which scene it is of</source>
        <translation>影片每畫完一張圖像印出 DONE/ALL；課程則印出畫到第幾個場景</translation>
    </message>
    <message>
        <source>A picture ends in .png, .svg or .pdf; a film in .gif, .webp, .mp4 or .webm.</source>
        <translation>圖像以 .png、.svg 或 .pdf 結尾；影片以 .gif、.webp、.mp4 或 .webm 結尾。</translation>
    </message>
    <message>
        <source>{path}: {n} pictures</source>
        <translation>{path}：{n} 張圖像</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not a number from {low:g} to {high:g}</source>
        <translation>「{text}」不是 {low:g} 到 {high:g} 之間的數</translation>
    </message>
</context>
<context>
    <name>Code</name>
    <message>
        <source>gradient: mean over the batch</source>
        <translation>梯度：對批次求平均</translation>
    </message>
    <message>
        <source>forward pass</source>
        <translation>前向傳播</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>代價</translation>
    </message>
    <message>
        <source>backward pass</source>
        <translation>反向傳播</translation>
    </message>
    <message>
        <source>gradient: sum over the batch</source>
        <translation>梯度：對批次求和</translation>
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
        <translation>x 和 y 只含這個批次</translation>
    </message>
    <message>
        <source>Iteration {k} of {title}, as visprop {version} runs it, in {dtype}.</source>
        <translation>{title} 的迭代 {k}，由 visprop {version} 以 {dtype} 執行。</translation>
    </message>
    <message>
        <source>It prints the loss, the gradients, and the parameters after the update.</source>
        <translation>它印出損失、梯度和更新後的參數。</translation>
    </message>
    <message>
        <source>What the optimizer remembers of each parameter</source>
        <translation>最佳化器為每個參數記住的量</translation>
    </message>
    <message>
        <source>The parameters before the update</source>
        <translation>更新前的參數</translation>
    </message>
    <message>
        <source>The batch: training rows {rows}</source>
        <translation>批次：訓練列 {rows}</translation>
    </message>
    <message>
        <source>It needs PyTorch.</source>
        <translation>需要 PyTorch。</translation>
    </message>
    <message>
        <source>Values of the line</source>
        <translation>這一行的數值</translation>
    </message>
    <message>
        <source>Code twin (NumPy)</source>
        <translation>對照程式碼（NumPy）</translation>
    </message>
    <message>
        <source>click: run to the line</source>
        <translation>按一下：執行到這一行</translation>
    </message>
    <message>
        <source>the functions that it calls</source>
        <translation>它呼叫的函數</translation>
    </message>
    <message>
        <source>{name} before</source>
        <translation>更新前的 {name}</translation>
    </message>
    <message>
        <source>Code twin</source>
        <translation>對照程式碼</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>A neuron less in this layer</source>
        <translation>本層少一個神經元</translation>
    </message>
    <message>
        <source>A neuron more</source>
        <translation>多一個神經元</translation>
    </message>
    <message>
        <source>Without this layer</source>
        <translation>去掉這一層</translation>
    </message>
    <message>
        <source>One more layer behind it</source>
        <translation>在它後面再加一層</translation>
    </message>
    <message>
        <source>− layer</source>
        <translation>− 層</translation>
    </message>
    <message>
        <source>+ layer</source>
        <translation>+ 層</translation>
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
        <translation>正在把 {there} 執行到此刻…</translation>
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
        <translation>在各神經元處</translation>
    </message>
    <message>
        <source>both runs, and how far apart</source>
        <translation>兩次執行，以及相差多少</translation>
    </message>
    <message>
        <source>the other run is on its way</source>
        <translation>另一次執行正在趕來</translation>
    </message>
    <message>
        <source>not computed in both</source>
        <translation>兩邊都未計算</translation>
    </message>
    <message>
        <source>only {here} is shown here; how far it is from {there} is shown in the view Forward</source>
        <translation>這裡只顯示 {here}；它與 {there} 相差多少，見「前向」檢視</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>There is only one branch: change something in the past to begin another.</source>
        <translation>只有一條分支：修改過去的某處即可開始另一條。</translation>
    </message>
    <message>
        <source>{here} and {there} in lock-step: colours are differences. Esc ends it.</source>
        <translation>{here} 與 {there} 同步：顏色表示差值。按 Esc 結束。</translation>
    </message>
    <message>
        <source>{here} alone.</source>
        <translation>只顯示 {here}。</translation>
    </message>
    <message>
        <source>Compare – visprop</source>
        <translation>比較 – visprop</translation>
    </message>
    <message>
        <source>Compare {name} with</source>
        <translation>把 {name} 與之比較</translation>
    </message>
</context>
<context>
    <name>Condition</name>
    <message>
        <source>This is a number: compare it, as in “… &gt; 0.5”.</source>
        <translation>這是一個數：請加上比較，如「… &gt; 0.5」。</translation>
    </message>
    <message>
        <source>This compares many numbers: put any(…) or all(…) around it.</source>
        <translation>這裡比較的是許多數：請套上 any(…) 或 all(…)。</translation>
    </message>
    <message>
        <source>This is many numbers: give an index, or put max(…), mean(…) or norm(…) around it.</source>
        <translation>這是許多數：請給出下標，或套上 max(…)、mean(…) 或 norm(…)。</translation>
    </message>
    <message>
        <source>This network has no “{name}”: its layers end with {last}.</source>
        <translation>這個網路沒有「{name}」：它的層到 {last} 為止。</translation>
    </message>
    <message>
        <source>This network has no “{name}”: is {near} meant?</source>
        <translation>這個網路沒有「{name}」：是指 {near} 嗎？</translation>
    </message>
    <message>
        <source>This network has no “{name}”.</source>
        <translation>這個網路沒有「{name}」。</translation>
    </message>
    <message>
        <source>{name} has {count} indices.</source>
        <translation>{name} 有 {count} 個下標。</translation>
    </message>
    <message>
        <source>{name} has a row for each example: write {name}[n, {i}], n for each example.</source>
        <translation>{name} 每個樣本有一列：請寫成 {name}[n, {i}]，n 表示每個樣本。</translation>
    </message>
    <message>
        <source>Only the first index of a per-example array can be n.</source>
        <translation>只有逐樣本陣列的第一個下標可以是 n。</translation>
    </message>
    <message>
        <source>{name} has no {place}: this index runs from 0 to {last}.</source>
        <translation>{name} 沒有 {place}：這個下標從 0 到 {last}。</translation>
    </message>
    <message>
        <source>{name}(…) needs a comparison inside.</source>
        <translation>{name}(…) 裡面需要一個比較。</translation>
    </message>
    <message>
        <source>{name}(…) needs numbers inside.</source>
        <translation>{name}(…) 裡面需要數。</translation>
    </message>
    <message>
        <source>“not” needs something true or false after it, “-” a number.</source>
        <translation>「not」後面需要真假值，「-」後面需要數。</translation>
    </message>
    <message>
        <source>“{sign}” needs {what} on both sides.</source>
        <translation>「{sign}」兩邊都需要{what}。</translation>
    </message>
    <message>
        <source>comparisons</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>數</translation>
    </message>
    <message>
        <source>One side is a number for each example, the other is many numbers.</source>
        <translation>一邊是每個樣本一個數，另一邊是許多數。</translation>
    </message>
    <message>
        <source>“{kind}” needs a number before it.</source>
        <translation>「{kind}」前面需要一個數。</translation>
    </message>
    <message>
        <source>Only a weight or a bias can change sign, as in “W[1][0, 1] changes sign”.</source>
        <translation>只有權重或偏差才能變號，如「W[1][0, 1] changes sign」。</translation>
    </message>
    <message>
        <source>column {column}</source>
        <translation>第 {column} 個字元</translation>
    </message>
    <message>
        <source>The line is too long.</source>
        <translation>這一行太長。</translation>
    </message>
    <message>
        <source>“{piece}” has no meaning here.</source>
        <translation>「{piece}」在這裡沒有意義。</translation>
    </message>
    <message>
        <source>“{piece}” is one thing too many here.</source>
        <translation>「{piece}」在這裡是多餘的。</translation>
    </message>
    <message>
        <source>Expected “{text}”, found {piece}.</source>
        <translation>應為「{text}」，卻是 {piece}。</translation>
    </message>
    <message>
        <source>the end of the line</source>
        <translation>行尾</translation>
    </message>
    <message>
        <source>One comparison at a time: join two with “and”.</source>
        <translation>一次只能比較一項：請用「and」連接兩項。</translation>
    </message>
    <message>
        <source>Too deeply nested at “{piece}”.</source>
        <translation>在「{piece}」處巢狀太深。</translation>
    </message>
    <message>
        <source>Expected a number, a name or “(”, found {piece}.</source>
        <translation>應為數、名稱或「(」，卻是 {piece}。</translation>
    </message>
    <message>
        <source>There is no function “{name}”; there are {known}.</source>
        <translation>沒有函數「{name}」；有 {known}。</translation>
    </message>
    <message>
        <source>Expected a whole number from 0, found {piece}.</source>
        <translation>應為 0 以上的整數，卻是 {piece}。</translation>
    </message>
</context>
<context>
    <name>Cost</name>
    <message>
        <source>The cost &quot;bce&quot; needs targets in 0..1.</source>
        <translation>代價「bce」需要 0..1 之間的目標。</translation>
    </message>
    <message>
        <source>The cost &quot;cross_entropy&quot; needs targets of 0 or more that sum to 1 in each row.</source>
        <translation>代價「cross_entropy」需要非負且每列之和為 1 的目標。</translation>
    </message>
</context>
<context>
    <name>Counters</name>
    <message>
        <source>epochs</source>
        <translation>訓練週期數</translation>
    </message>
    <message>
        <source>Passes over all training rows that are over.</source>
        <translation>已經完成的對全部訓練列的遍數。</translation>
    </message>
    <message>
        <source>updates</source>
        <translation>更新次數</translation>
    </message>
    <message>
        <source>Changes of θ that are done: one for each batch.</source>
        <translation>θ 已經改變的次數：每個批次一次。</translation>
    </message>
    <message>
        <source>examples seen</source>
        <translation>已看樣本數</translation>
    </message>
    <message>
        <source>updates/epoch</source>
        <translation>更新/訓練週期</translation>
    </message>
    <message>
        <source>example</source>
        <translation>樣本</translation>
    </message>
    <message>
        <source>The one shown, of those in the batch.</source>
        <translation>批次中正在顯示的那一個。</translation>
    </message>
    <message>
        <source>cost C</source>
        <translation>代價 C</translation>
    </message>
    <message>
        <source>Of the example that is shown.</source>
        <translation>所顯示樣本的代價。</translation>
    </message>
    <message>
        <source>loss L</source>
        <translation>損失 L</translation>
    </message>
    <message>
        <source>Over the batch in view.</source>
        <translation>對檢視中的整個批次。</translation>
    </message>
    <message>
        <source>validation loss</source>
        <translation>驗證損失</translation>
    </message>
    <message>
        <source>The last one that is known.</source>
        <translation>已知的最近一個值。</translation>
    </message>
    <message>
        <source>loss, own unit</source>
        <translation>損失（原單位）</translation>
    </message>
    <message>
        <source>N = {rows}, B = {batch}</source>
        <translation>N = {rows}，B = {batch}</translation>
    </message>
    <message>
        <source>{n} examples in {updates} whole updates: each row counts as often as it was used.</source>
        <translation>{updates} 次完整更新中的 {n} 個樣本：每列用過幾次就算幾次。</translation>
    </message>
    <message>
        <source>N = {rows} training rows in batches of B = {batch} make {n} updates: these are one epoch. An update is not an epoch, unless the batch holds all rows.</source>
        <translation>N = {rows} 個訓練列分成大小為 B = {batch} 的批次，共 {n} 次更新：這就是一個訓練週期。一次更新不是一個訓練週期，除非批次包含全部訓練列。</translation>
    </message>
</context>
<context>
    <name>Cursors</name>
    <message>
        <source>Write a moment as ITERATION:OP or ITERATION:OP:PART.</source>
        <translation>時刻請寫成 ITERATION:OP 或 ITERATION:OP:PART。</translation>
    </message>
    <message>
        <source>There is no operation &quot;{word}&quot;: did you mean &quot;{near}&quot;?</source>
        <translation>沒有運算「{word}」：是指「{near}」嗎？</translation>
    </message>
    <message>
        <source>&quot;{word}&quot; is not a whole number from 0 up.</source>
        <translation>「{word}」不是 0 以上的整數。</translation>
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
        <translation>損失 L（標準化）</translation>
    </message>
    <message>
        <source>loss L</source>
        <translation>損失 L</translation>
    </message>
    <message>
        <source>loss L, in the target&apos;s own unit</source>
        <translation>損失 L（目標的單位）</translation>
    </message>
    <message>
        <source>training, each batch</source>
        <translation>訓練，每個批次</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>驗證</translation>
    </message>
</context>
<context>
    <name>Data</name>
    <message>
        <source>The table needs at least one input column and one target column.</source>
        <translation>表格至少需要一個輸入欄和一個目標欄。</translation>
    </message>
    <message>
        <source>Choose another delimiter, or ignore fewer columns.</source>
        <translation>請選擇別的分隔符，或少忽略幾欄。</translation>
    </message>
    <message>
        <source>Columns with neither a name nor a value are ignored: {names}.</source>
        <translation>既無名稱也無數值的欄已忽略：{names}。</translation>
    </message>
    <message>
        <source>Write a number; if the target is a class, name the column in label.</source>
        <translation>請寫一個數；如果目標是類別，請把這一欄寫進 label。</translation>
    </message>
    <message>
        <source>{cell} is not a finite number, nor is any other cell of the column.</source>
        <translation>{cell} 不是有限數，這一欄的其他儲存格也都不是。</translation>
    </message>
    <message>
        <source>Ignore the column, or name it in one_hot: a column of 0 and 1 for each word.</source>
        <translation>請忽略這一欄，或把它寫進 one_hot：每個詞變成一個 0/1 欄。</translation>
    </message>
    <message>
        <source>The cell is empty, and the whole column has no value.</source>
        <translation>儲存格是空的，整欄都沒有值。</translation>
    </message>
    <message>
        <source>Ignore the column.</source>
        <translation>請忽略這一欄。</translation>
    </message>
    <message>
        <source>{n} different values; classes are from 2 to {most}.</source>
        <translation>{n} 個不同的值；類別數應為 2 到 {most}。</translation>
    </message>
    <message>
        <source>Ignore the column, or choose another one.</source>
        <translation>請忽略這一欄，或另選一欄。</translation>
    </message>
    <message>
        <source>{cell} is none of &quot;train&quot;, &quot;valid&quot;, &quot;test&quot;.</source>
        <translation>{cell} 不是 &quot;train&quot;、&quot;valid&quot;、&quot;test&quot; 之一。</translation>
    </message>
    <message>
        <source>Write one of them.</source>
        <translation>請寫其中之一。</translation>
    </message>
    <message>
        <source>{n} of {all} rows with an empty cell are left out: lines {lines}.</source>
        <translation>{all} 列中有 {n} 列含空儲存格，已略去：第 {lines} 行。</translation>
    </message>
    <message>
        <source>Every row has an empty cell: none is left.</source>
        <translation>每列都有空儲存格：一列也沒有剩下。</translation>
    </message>
    <message>
        <source>Ignore columns, or set missing = &quot;mean&quot;.</source>
        <translation>請忽略一些欄，或設定 missing = &quot;mean&quot;。</translation>
    </message>
    <message>
        <source>Empty cells get the mean of the training rows: {columns}.</source>
        <translation>空儲存格取訓練列的平均值：{columns}。</translation>
    </message>
    <message>
        <source>Columns with one value only tell nothing: {names}.</source>
        <translation>只有一個值的欄不提供資訊：{names}。</translation>
    </message>
    <message>
        <source>The classes of {name}, in this order: {classes}.</source>
        <translation>{name} 的類別，依次為：{classes}。</translation>
    </message>
    <message>
        <source>Some classes of {name} differ in upper and lower case only.</source>
        <translation>{name} 的某些類別只有大小寫不同。</translation>
    </message>
    <message>
        <source>Some classes of {name} hold a line break: are quotes missing?</source>
        <translation>{name} 的某些類別含有換行：是否漏了引號？</translation>
    </message>
    <message>
        <source>a word</source>
        <translation>一個詞</translation>
    </message>
    <message>
        <source>a finite number</source>
        <translation>一個有限數</translation>
    </message>
    <message>
        <source>The cell is empty; {needed} is needed.</source>
        <translation>儲存格是空的；需要{needed}。</translation>
    </message>
    <message>
        <source>{cell} stands for no value; {needed} is needed.</source>
        <translation>{cell} 表示沒有值；需要{needed}。</translation>
    </message>
    <message>
        <source>{cell} is not a finite number.</source>
        <translation>{cell} 不是有限數。</translation>
    </message>
    <message>
        <source>Write the decimal mark as a point: {cell}.</source>
        <translation>小數點請寫成點號：{cell}。</translation>
    </message>
    <message>
        <source>Write {cell}.</source>
        <translation>請寫 {cell}。</translation>
    </message>
    <message>
        <source>Write a number, or set missing = &quot;drop&quot; or &quot;mean&quot;.</source>
        <translation>請寫一個數，或設定 missing = &quot;drop&quot; 或 &quot;mean&quot;。</translation>
    </message>
    <message>
        <source>Write a finite number, or ignore the column or the row.</source>
        <translation>請寫一個有限數，或忽略這一欄或這一列。</translation>
    </message>
    <message>
        <source>column {n}</source>
        <translation>第 {n} 欄</translation>
    </message>
    <message>
        <source>line {line}, column &quot;{name}&quot;</source>
        <translation>第 {line} 行，欄「{name}」</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>第 {line} 行</translation>
    </message>
    <message>
        <source>column &quot;{name}&quot;</source>
        <translation>欄「{name}」</translation>
    </message>
    <message>
        <source> There are {count} problems; the next: {others}.</source>
        <translation> 共有 {count} 個問題；其次是：{others}。</translation>
    </message>
    <message>
        <source>{n} rows without anything in them are left out.</source>
        <translation>已略去 {n} 個空行。</translation>
    </message>
    <message>
        <source>The delimiter is the {name}.</source>
        <translation>分隔符是{name}。</translation>
    </message>
    <message>
        <source>The decimal mark is the {name}.</source>
        <translation>小數點是{name}。</translation>
    </message>
    <message>
        <source>The first row is a header.</source>
        <translation>第一列是表頭。</translation>
    </message>
    <message>
        <source>There is no header: columns are counted.</source>
        <translation>沒有表頭：各欄按編號命名。</translation>
    </message>
    <message>
        <source>The header has {given} names; the rows have {needed} cells.</source>
        <translation>表頭有 {given} 個名稱；各列有 {needed} 個儲存格。</translation>
    </message>
    <message>
        <source>Give each column a name, in quotes where it holds the delimiter.</source>
        <translation>請給每欄一個名稱；含有分隔符的要加引號。</translation>
    </message>
    <message>
        <source>Names that stood in the header already got a number: {names}.</source>
        <translation>表頭中重複的名稱已加上編號：{names}。</translation>
    </message>
    <message>
        <source>{n} rows end with delimiters that no column belongs to: they are left out.</source>
        <translation>{n} 列末尾的分隔符不屬於任何欄：已略去。</translation>
    </message>
    <message>
        <source>{given} cells; the first row has {needed}.</source>
        <translation>有 {given} 個儲存格；第一列有 {needed} 個。</translation>
    </message>
    <message>
        <source>Add what is missing, or delete the row.</source>
        <translation>請補上缺少的，或刪除這一列。</translation>
    </message>
    <message>
        <source>Put cells that hold the delimiter in quotes, or choose another delimiter.</source>
        <translation>請給含有分隔符的儲存格加引號，或選擇別的分隔符。</translation>
    </message>
    <message>
        <source>The table has no rows.</source>
        <translation>表格沒有資料列。</translation>
    </message>
    <message>
        <source>The file has no rows.</source>
        <translation>檔案沒有資料列。</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>請選擇別的檔案。</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>定位字元</translation>
    </message>
    <message>
        <source>space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>逗號</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>分號</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>豎線</translation>
    </message>
    <message>
        <source>point</source>
        <translation>點號</translation>
    </message>
    <message>
        <source>A cell has more characters than the limit, {limit:,}.</source>
        <translation>有儲存格的字元數超過上限 {limit:,}。</translation>
    </message>
    <message>
        <source>The row cannot be read: its quotes do not match, in {row}.</source>
        <translation>無法讀取這一列：引號不配對，見 {row}。</translation>
    </message>
    <message>
        <source>Close the quotes, or write a quote inside a quoted cell twice (&quot;&quot;).</source>
        <translation>請補上引號，或把帶引號儲存格裡的引號寫兩次（&quot;&quot;）。</translation>
    </message>
    <message>
        <source>The table has no column &quot;{name}&quot;: did you mean &quot;{near}&quot;?</source>
        <translation>表格沒有欄「{name}」：是指「{near}」嗎？</translation>
    </message>
    <message>
        <source>The column &quot;{name}&quot; is named twice: it has one role only.</source>
        <translation>欄「{name}」被指定了兩次：它只能有一種角色。</translation>
    </message>
    <message>
        <source>No table &quot;{name}&quot; comes with the program: did you mean &quot;{near}&quot;?</source>
        <translation>程式沒有隨附表格「{name}」：是指「{near}」嗎？</translation>
    </message>
    <message>
        <source>The file {path} does not exist.</source>
        <translation>檔案 {path} 不存在。</translation>
    </message>
    <message>
        <source>{name} has {n} classes: the network needs {n} outputs, not {outputs}.</source>
        <translation>{name} 有 {n} 個類別：網路需要 {n} 個輸出，而不是 {outputs} 個。</translation>
    </message>
    <message>
        <source>Columns of the training table are missing ({n}): {names}.</source>
        <translation>缺少訓練表中的欄（{n} 個）：{names}。</translation>
    </message>
    <message>
        <source>{cell} was never trained on.</source>
        <translation>訓練時從未見過 {cell}。</translation>
    </message>
    <message>
        <source>Known are {words}.</source>
        <translation>已知的有 {words}。</translation>
    </message>
    <message>
        <source>The encoding is {name}, as chosen.</source>
        <translation>編碼是 {name}，按所選。</translation>
    </message>
    <message>
        <source>The encoding is {name}: a mark says so.</source>
        <translation>編碼是 {name}：由檔案標記得知。</translation>
    </message>
    <message>
        <source>The encoding seems to be {name}: choose another if words look wrong.</source>
        <translation>編碼看來是 {name}：如果文字不對，請另選。</translation>
    </message>
    <message>
        <source>The encoding is UTF-8.</source>
        <translation>編碼是 UTF-8。</translation>
    </message>
    <message>
        <source>The text is not {name}.</source>
        <translation>文字不是 {name}。</translation>
    </message>
    <message>
        <source>Choose another encoding, or save the file as UTF-8.</source>
        <translation>請選擇別的編碼，或把檔案另存為 UTF-8。</translation>
    </message>
    <message>
        <source>The text holds zero bytes, as UTF-16 without a mark does.</source>
        <translation>文字含有零位元組，像是沒有標記的 UTF-16。</translation>
    </message>
    <message>
        <source>Choose the encoding &quot;utf-16-le&quot; or &quot;utf-16-be&quot;, or save the file as UTF-8.</source>
        <translation>請選擇編碼 &quot;utf-16-le&quot; 或 &quot;utf-16-be&quot;，或把檔案另存為 UTF-8。</translation>
    </message>
    <message>
        <source>{count} of {all} inputs are kept: {names}.</source>
        <translation>保留了 {all} 個輸入中的 {count} 個：{names}。</translation>
    </message>
    <message>
        <source>The data has {x} inputs and {y} targets; the network has {inputs} inputs and {outputs} outputs.</source>
        <translation>資料有 {x} 個輸入和 {y} 個目標；網路有 {inputs} 個輸入和 {outputs} 個輸出。</translation>
    </message>
    <message>
        <source>There is no input column &quot;{name}&quot;: did you mean &quot;{near}&quot;?</source>
        <translation>沒有輸入欄「{name}」：是指「{near}」嗎？</translation>
    </message>
    <message>
        <source>The table has {count} inputs; the best {top} cannot be chosen.</source>
        <translation>表格有 {count} 個輸入；選不出最好的 {top} 個。</translation>
    </message>
    <message>
        <source>{row}: a target lies outside 0..1, which the cost &quot;bce&quot; needs.</source>
        <translation>{row}：目標超出 0..1，而代價「bce」需要它在此範圍內。</translation>
    </message>
    <message>
        <source>{row}: the cost &quot;cross_entropy&quot; needs targets of 0 or more that sum to 1.</source>
        <translation>{row}：代價「cross_entropy」需要非負且總和為 1 的目標。</translation>
    </message>
    <message>
        <source>more</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>The set &quot;{name}&quot; has {inputs} inputs and needs {outputs} outputs; here: {layers}.</source>
        <translation>資料集「{name}」有 {inputs} 個輸入，需要 {outputs} 個輸出；現在是：{layers}。</translation>
    </message>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <source>&quot;{split}&quot; goes with classes; the targets of this data are numbers.</source>
        <translation>「{split}」用於類別；這些資料的目標是數。</translation>
    </message>
    <message>
        <source>to validate</source>
        <translation>用於驗證</translation>
    </message>
    <message>
        <source>to test</source>
        <translation>用於測試</translation>
    </message>
    <message>
        <source>&quot;{split}&quot; of {rows} rows leaves none to train or none {what}.</source>
        <translation>「{split}」分 {rows} 列，會使訓練或{what}一列不剩。</translation>
    </message>
    <message>
        <source>No training row has a number in the column &quot;{name}&quot;: ignore it.</source>
        <translation>欄「{name}」中沒有任何訓練列有數值：請忽略它。</translation>
    </message>
    <message>
        <source>The numbers of the column &quot;{name}&quot; are too large to be standardised.</source>
        <translation>欄「{name}」的數太大，無法標準化。</translation>
    </message>
    <message>
        <source>{row}: a number is too large for {kind}.</source>
        <translation>{row}：有一個數對 {kind} 來說太大。</translation>
    </message>
    <message>
        <source>Row {row}</source>
        <translation>第 {row} 列</translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation>第 {line} 行</translation>
    </message>
    <message>
        <source>{part} row {number}</source>
        <translation>{part}第 {number} 列</translation>
    </message>
    <message>
        <source>row</source>
        <translation>序號</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>資料列</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>追蹤</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Probes</source>
        <translation>探針</translation>
    </message>
    <message>
        <source>all rows</source>
        <translation>全部列</translation>
    </message>
    <message>
        <source>this batch</source>
        <translation>本批次</translation>
    </message>
    <message>
        <source>Which rows</source>
        <translation>顯示哪些列</translation>
    </message>
    <message>
        <source>own input: 0.5, -1 or with target 0.5, -1; 1</source>
        <translation>自己的輸入：0.5, -1，或帶目標 0.5, -1; 1</translation>
    </message>
    <message>
        <source>Own input</source>
        <translation>自己的輸入</translation>
    </message>
    <message>
        <source>Show this row&apos;s way through the network (Enter).</source>
        <translation>顯示這一列在網路中走過的路（Enter）。</translation>
    </message>
    <message>
        <source>Keep this row below, with what the network answers to it.</source>
        <translation>把這一列和網路對它的答案留在下面。</translation>
    </message>
    <message>
        <source>output · C</source>
        <translation>輸出 · C</translation>
    </message>
    <message>
        <source>Choose a row first.</source>
        <translation>請先選擇一列。</translation>
    </message>
    <message>
        <source>{n:,} rows are too many to draw in; {most:,} are the most.</source>
        <translation>{n:,} 列太多，無法在其中繪製；最多 {most:,} 列。</translation>
    </message>
    <message>
        <source>{most:,} rows are the most that can be drawn.</source>
        <translation>最多可以繪製 {most:,} 列。</translation>
    </message>
    <message>
        <source>A network cannot train on nothing: one training row has to stay.</source>
        <translation>網路不能沒有訓練資料：必須留下一個訓練列。</translation>
    </message>
    <message>
        <source>{count:,} numbers would be made of this; {limit:,} are the most.</source>
        <translation>由此會產生 {count:,} 個數；最多 {limit:,} 個。</translation>
    </message>
</context>
<context>
    <name>DebugPanel</name>
    <message>
        <source>Debug</source>
        <translation>除錯</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>為什麼</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>程式碼</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>輸出</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>資料</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>執行</translation>
    </message>
</context>
<context>
    <name>Distributions</name>
    <message>
        <source>count</source>
        <translation>個數</translation>
    </message>
    <message>
        <source>{n} not finite</source>
        <translation>{n} 個非有限</translation>
    </message>
    <message>
        <source>none here, or not computed yet</source>
        <translation>這裡沒有，或尚未計算</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>Sessions, experiments and tables (*.visprop *.toml *.csv *.tsv *.txt);;All files (*)</source>
        <translation>工作階段、實驗和表格 (*.visprop *.toml *.csv *.tsv *.txt);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>Open experiment</source>
        <translation>開啟實驗</translation>
    </message>
    <message>
        <source>Opened: {path}</source>
        <translation>已開啟：{path}</translation>
    </message>
    <message>
        <source>Choose your table for “{name}”</source>
        <translation>為「{name}」選擇你的表格</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>表格 (*.csv *.tsv *.txt);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>{source}
names a table that lies outside its folder:
{path}
Read it only if you know what it is.</source>
        <translation>{source}
指定了一個在其資料夾之外的表格：
{path}
只有知道它是什麼時才讀取。</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>讀取</translation>
    </message>
    <message>
        <source>Read a table elsewhere?</source>
        <translation>讀取別處的表格？</translation>
    </message>
</context>
<context>
    <name>Drawing</name>
    <message>
        <source>Draw rows of your own: a click sets a point, a drag moves one. Esc ends it.</source>
        <translation>繪製你自己的資料：按一下設定一個點，拖曳可移動它。按 Esc 結束。</translation>
    </message>
    <message>
        <source>New points are of class {name}.</source>
        <translation>新的點屬於類別 {name}。</translation>
    </message>
    <message>
        <source>A point at {place} ({part}): another run, from its start; Ctrl+Z takes it back.</source>
        <translation>在 {place} 加了一個點（{part}）：另一次執行，從頭開始；按 Ctrl+Z 撤回。</translation>
    </message>
    <message>
        <source>Moved to {place}: another run, from its start; Ctrl+Z takes it back.</source>
        <translation>已移到 {place}：另一次執行，從頭開始；按 Ctrl+Z 撤回。</translation>
    </message>
    <message>
        <source>A point is deleted: another run, from its start; Ctrl+Z takes it back.</source>
        <translation>已刪除一個點：另一次執行，從頭開始；按 Ctrl+Z 撤回。</translation>
    </message>
    <message>
        <source>One training row of each class is left, for a network cannot train on nothing.</source>
        <translation>每個類別留下一個訓練列，因為網路不能沒有訓練資料。</translation>
    </message>
    <message>
        <source>One training row is left, for a network cannot train on nothing.</source>
        <translation>留下一個訓練列，因為網路不能沒有訓練資料。</translation>
    </message>
    <message>
        <source>There is no point here: N and P go from point to point.</source>
        <translation>這裡沒有點：按 N 和 P 逐點移動。</translation>
    </message>
</context>
<context>
    <name>DrawingBar</name>
    <message>
        <source>draw</source>
        <translation>繪製</translation>
    </message>
    <message>
        <source>Class of new points</source>
        <translation>新點的類別</translation>
    </message>
    <message>
        <source>Class of new points: 1 to 9 in the chart</source>
        <translation>新點的類別：圖表中按 1 到 9</translation>
    </message>
    <message>
        <source>Target of new points</source>
        <translation>新點的目標</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Delete all points but one of each class</source>
        <translation>每個類別只留一個點，其餘全部刪除</translation>
    </message>
    <message>
        <source>class</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目標</translation>
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
        <translation>這個網路及其資料沒有這樣的位置。</translation>
    </message>
    <message>
        <source>This must be a finite number.</source>
        <translation>必須是有限數。</translation>
    </message>
    <message>
        <source>A batch has a whole number of rows.</source>
        <translation>批次的列數必須是整數。</translation>
    </message>
</context>
<context>
    <name>Effort</name>
    <message>
        <source>Multiplications: forward {now} of {forward} · backward {back} of {backward}: about the cost of a forward pass ({share} %) · from z of layer 1, without sharing: {naive}</source>
        <translation>乘法次數：前向 {now}，共 {forward} · 反向 {back}，共 {backward}：約等於一次前向傳播的代價（{share} %）· 若從第 1 層的 z 起不共享：{naive}</translation>
    </message>
    <message>
        <source>Multiplications: forward {now} of {forward} · backward {back} of {backward} ({share} %) · without sharing {naive}</source>
        <translation>乘法次數：前向 {now}，共 {forward} · 反向 {back}，共 {backward}（{share} %）· 不共享 {naive}</translation>
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
        <translation>需要一個節：[{0}]。</translation>
    </message>
    <message>
        <source>There is no such key: did you mean {near}?</source>
        <translation>沒有這個鍵：是指 {near} 嗎？</translation>
    </message>
    <message>
        <source>a number that large</source>
        <translation>這麼大的數</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>清單</translation>
    </message>
    <message>
        <source>a section</source>
        <translation>節</translation>
    </message>
    <message>
        <source>a date or time</source>
        <translation>日期或時間</translation>
    </message>
    <message>
        <source>A whole number from {low:,} to {high:,} is needed, not {value}.</source>
        <translation>需要 {low:,} 到 {high:,} 的整數，而不是 {value}。</translation>
    </message>
    <message>
        <source>A finite number, 0 or more, is needed, not {value}.</source>
        <translation>需要非負的有限數，而不是 {value}。</translation>
    </message>
    <message>
        <source>A finite number above 0 is needed, not {value}.</source>
        <translation>需要大於 0 的有限數，而不是 {value}。</translation>
    </message>
    <message>
        <source>A number from 0 up to, but without, 1 is needed, not {value}.</source>
        <translation>需要從 0 到 1（不含 1）的數，而不是 {value}。</translation>
    </message>
    <message>
        <source>true or false is needed, not {value}.</source>
        <translation>需要 true 或 false，而不是 {value}。</translation>
    </message>
    <message>
        <source>A text in quotes is needed, not {value}.</source>
        <translation>需要帶引號的文字，而不是 {value}。</translation>
    </message>
    <message>
        <source>{value} is not known: it can be {names}.</source>
        <translation>不認識 {value}：可以是 {names}。</translation>
    </message>
    <message>
        <source>{value} is not known: did you mean &quot;{near}&quot;? It can be {names}.</source>
        <translation>不認識 {value}：是指「{near}」嗎？可以是 {names}。</translation>
    </message>
    <message>
        <source>{value} is none of &quot;xavier&quot;, &quot;he&quot;, &quot;zeros&quot;, &quot;uniform&quot;, &quot;normal&quot;, &quot;normal(0.1)&quot;.</source>
        <translation>{value} 不是 &quot;xavier&quot;、&quot;he&quot;、&quot;zeros&quot;、&quot;uniform&quot;、&quot;normal&quot;、&quot;normal(0.1)&quot; 之一。</translation>
    </message>
    <message>
        <source>{value} is none of &quot;none&quot;, &quot;random 0.2&quot; or &quot;stratified 0.2&quot; (a part below 1), &quot;every 5&quot;, &quot;fold 5&quot; (2 or more), &quot;column NAME&quot;.</source>
        <translation>{value} 不是 &quot;none&quot;、&quot;random 0.2&quot; 或 &quot;stratified 0.2&quot;（小於 1 的比例）、&quot;every 5&quot;、&quot;fold 5&quot;（2 以上）、&quot;column NAME&quot; 之一。</translation>
    </message>
    <message>
        <source>{value} is none of &quot;none&quot;, &quot;random 0.2&quot; or &quot;stratified 0.2&quot; (a part below 1), &quot;every 5&quot;.</source>
        <translation>{value} 不是 &quot;none&quot;、&quot;random 0.2&quot; 或 &quot;stratified 0.2&quot;（小於 1 的比例）、&quot;every 5&quot; 之一。</translation>
    </message>
    <message>
        <source>{value} is neither &quot;all&quot; nor &quot;top 14&quot; (1 or more) nor a list of column names.</source>
        <translation>{value} 既不是 &quot;all&quot; 或 &quot;top 14&quot;（1 以上），也不是欄名的清單。</translation>
    </message>
    <message>
        <source>A list of neurons per layer is needed, as [2, 3, 1].</source>
        <translation>需要每層神經元個數的清單，如 [2, 3, 1]。</translation>
    </message>
    <message>
        <source>{n} entries; from 2 (inputs and outputs) to {high} are possible.</source>
        <translation>有 {n} 項；應為 2 項（輸入和輸出）到 {high} 項。</translation>
    </message>
    <message>
        <source>Entry {number} is {value}; a layer has 1 to {high:,} neurons.</source>
        <translation>第 {number} 項是 {value}；每層有 1 到 {high:,} 個神經元。</translation>
    </message>
    <message>
        <source>A name or a list of names is needed.</source>
        <translation>需要一個名稱或名稱的清單。</translation>
    </message>
    <message>
        <source>softmax is for the output only, not for hidden layers.</source>
        <translation>softmax 只用於輸出，不用於隱藏層。</translation>
    </message>
    <message>
        <source>A list of column names is needed.</source>
        <translation>需要欄名的清單。</translation>
    </message>
    <message>
        <source>A list of names of classes is needed.</source>
        <translation>需要類別名稱的清單。</translation>
    </message>
    <message>
        <source>Two classes have the same name: {names}.</source>
        <translation>有兩個類別同名：{names}。</translation>
    </message>
    <message>
        <source>A list of &quot;train&quot;, &quot;valid&quot; and &quot;test&quot; is needed, one for each row.</source>
        <translation>需要 &quot;train&quot;、&quot;valid&quot; 和 &quot;test&quot; 的清單，每列一個。</translation>
    </message>
    <message>
        <source>At least one column is needed.</source>
        <translation>至少需要一欄。</translation>
    </message>
    <message>
        <source>A list of numbers is needed.</source>
        <translation>需要數的清單。</translation>
    </message>
    <message>
        <source>Column {column} is {value}; a finite number is needed.</source>
        <translation>第 {column} 欄是 {value}；需要有限數。</translation>
    </message>
    <message>
        <source>A list of rows is needed, as [[1, -1], [0, 2]].</source>
        <translation>需要列的清單，如 [[1, -1], [0, 2]]。</translation>
    </message>
    <message>
        <source>There is no row; at least one is needed.</source>
        <translation>沒有資料列；至少需要一列。</translation>
    </message>
    <message>
        <source>Row {row}: </source>
        <translation>第 {row} 列：</translation>
    </message>
    <message>
        <source>The cost &quot;{cost}&quot; needs the output &quot;{needed}&quot;; with the output &quot;{output}&quot; the cost can be {costs}.</source>
        <translation>代價「{cost}」需要輸出「{needed}」；輸出為「{output}」時，代價可以是 {costs}。</translation>
    </message>
    <message>
        <source>This experiment reads a table of your own: add --set data.csv=FILE.</source>
        <translation>這個實驗讀取你自己的表格：請加上 --set data.csv=FILE。</translation>
    </message>
    <message>
        <source>One [[network.parameters]] with W and b per layer is needed.</source>
        <translation>每層需要一個含 W 和 b 的 [[network.parameters]]。</translation>
    </message>
    <message>
        <source>Layer {layer}, </source>
        <translation>第 {layer} 層，</translation>
    </message>
    <message>
        <source>both W and b are needed.</source>
        <translation>W 和 b 都需要。</translation>
    </message>
    <message>
        <source>Lists are nested too deeply.</source>
        <translation>清單巢狀太深。</translation>
    </message>
    <message>
        <source>Not valid TOML: {0}.</source>
        <translation>不是有效的 TOML：{0}。</translation>
    </message>
    <message>
        <source>This is a run with edits: open it in the window, or name it with --at.</source>
        <translation>這是帶編輯的執行：請在視窗裡開啟，或用 --at 指定它。</translation>
    </message>
    <message>
        <source>The key is missing: layers = [2, 3, 1].</source>
        <translation>缺少這個鍵：layers = [2, 3, 1]。</translation>
    </message>
    <message>
        <source>The name of a file is needed.</source>
        <translation>需要檔名。</translation>
    </message>
    <message>
        <source>The key {key} belongs in the section [{home}].</source>
        <translation>鍵 {key} 屬於節 [{home}]。</translation>
    </message>
    <message>
        <source>The key {key} is not known: did you mean &quot;{near}&quot;?</source>
        <translation>不認識鍵 {key}：是指「{near}」嗎？</translation>
    </message>
    <message>
        <source>The network has {count:,} parameters; {limit:,} are the most.</source>
        <translation>網路有 {count:,} 個參數；最多為 {limit:,} 個。</translation>
    </message>
    <message>
        <source>&quot;auto&quot; inputs go with csv, and not with explicit weights: write how many.</source>
        <translation>&quot;auto&quot; 輸入用於 csv，不能與明確給定的權重同用：請寫明個數。</translation>
    </message>
    <message>
        <source>Activations: {given}; hidden layers: {hidden}. Give one for each.</source>
        <translation>激活函數：{given} 個；隱藏層：{hidden} 個。請每層給一個。</translation>
    </message>
    <message>
        <source>Parameters of {given} of {needed} layers are given: give all, or none.</source>
        <translation>{needed} 層中只給了 {given} 層的參數：要麼全給，要麼都不給。</translation>
    </message>
    <message>
        <source>Layer {layer}: </source>
        <translation>第 {layer} 層：</translation>
    </message>
    <message>
        <source>b has {given} numbers; {needed} are needed, one for each neuron.</source>
        <translation>b 有 {given} 個數；需要 {needed} 個，每個神經元一個。</translation>
    </message>
    <message>
        <source>x and y go together: this one is missing.</source>
        <translation>x 和 y 要一起給出：缺少這一個。</translation>
    </message>
    <message>
        <source>This key goes with {owner} only.</source>
        <translation>這個鍵只與 {owner} 同用。</translation>
    </message>
    <message>
        <source>Either x and y, or dataset, or csv is needed; here: {kinds}.</source>
        <translation>需要 x 和 y、dataset 或 csv 之一；這裡是：{kinds}。</translation>
    </message>
    <message>
        <source>none of them</source>
        <translation>都沒有</translation>
    </message>
    <message>
        <source>A column goes with csv only.</source>
        <translation>欄只與 csv 同用。</translation>
    </message>
    <message>
        <source>The column of {split} says which rows test: leave this key out.</source>
        <translation>{split} 的那一欄已說明哪些列用於測試：請去掉這個鍵。</translation>
    </message>
    <message>
        <source>part says what each row is for: leave this key out.</source>
        <translation>part 已說明每列的用途：請去掉這個鍵。</translation>
    </message>
    <message>
        <source>This key goes with {owner} = &quot;{needed} N&quot; only.</source>
        <translation>這個鍵只與 {owner} = &quot;{needed} N&quot; 同用。</translation>
    </message>
    <message>
        <source>{offset} is too large: with &quot;{split}&quot; it is 0 to {high}.</source>
        <translation>{offset} 太大：「{split}」時應為 0 到 {high}。</translation>
    </message>
    <message>
        <source>Either target or label, not both.</source>
        <translation>target 和 label 只能有一個。</translation>
    </message>
    <message>
        <source>{given} names of classes; the outputs stand for {needed}.</source>
        <translation>有 {given} 個類別名稱；輸出對應 {needed} 個。</translation>
    </message>
    <message>
        <source>The cost &quot;{cost}&quot; needs its targets as they are: use &quot;inputs&quot; or &quot;none&quot;.</source>
        <translation>代價「{cost}」需要原樣的目標：請用 &quot;inputs&quot; 或 &quot;none&quot;。</translation>
    </message>
    <message>
        <source>This key goes with the optimizer {owners} only; here it is {name}.</source>
        <translation>這個鍵只與最佳化器 {owners} 同用；這裡是 {name}。</translation>
    </message>
    <message>
        <source>Either clip_norm or this, not both.</source>
        <translation>clip_norm 和這一項只能有一個。</translation>
    </message>
    <message>
        <source>{names} or {last}</source>
        <translation>{names} 或 {last}</translation>
    </message>
    <message>
        <source>This key goes with schedule = &quot;{owner}&quot; only.</source>
        <translation>這個鍵只與 schedule = &quot;{owner}&quot; 同用。</translation>
    </message>
    <message>
        <source>This key needs validation rows: give split = &quot;random 0.2&quot; in [data].</source>
        <translation>這個鍵需要驗證列：請在 [data] 中給出 split = &quot;random 0.2&quot;。</translation>
    </message>
    <message>
        <source>A number is too large for float32.</source>
        <translation>有一個數對 float32 來說太大。</translation>
    </message>
    <message>
        <source>{name} has {given} rows; {needed} are needed.</source>
        <translation>{name} 有 {given} 列；需要 {needed} 列。</translation>
    </message>
    <message>
        <source>{name}, row {row} has {given} numbers; {needed} are needed.</source>
        <translation>{name} 的第 {row} 列有 {given} 個數；需要 {needed} 個。</translation>
    </message>
    <message>
        <source>This is a session: open it in the window.</source>
        <translation>這是一個工作階段：請在視窗裡開啟。</translation>
    </message>
    <message>
        <source>No such file, nor a shipped experiment: did you mean &quot;{near}&quot;?</source>
        <translation>沒有這個檔案，也沒有這個隨附實驗：是指「{near}」嗎？</translation>
    </message>
    <message>
        <source>There is no such file. The shipped experiments are {names}.</source>
        <translation>沒有這個檔案。隨附的實驗有 {names}。</translation>
    </message>
    <message>
        <source>Its table lies outside its folder, in {path}: open the file in the window, which asks, copy the table beside it, or name it with --set data.csv=FILE.</source>
        <translation>它的表格在資料夾之外：{path}。請在視窗中開啟這個檔案（會先問），或把表格複製到它旁邊，或用 --set data.csv=FILE 指定。</translation>
    </message>
    <message>
        <source>An iteration over {rows:,} rows takes {count:,} numbers; {limit:,} are the most: lower batch_size.</source>
        <translation>用 {rows:,} 列的一次迭代需要 {count:,} 個數；最多 {limit:,} 個：請減小 batch_size。</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>圖像已放到剪貼簿。</translation>
    </message>
    <message>
        <source>Export film – visprop</source>
        <translation>匯出影片 – visprop</translation>
    </message>
    <message>
        <source>Folder of PNG pictures</source>
        <translation>PNG 圖像的資料夾</translation>
    </message>
    <message>
        <source>ITERATION:OPERATION, counted from 0, such as 0:dC_dz[2]; 0:0 is the start, 0:end the end.</source>
        <translation>ITERATION:OPERATION，從 0 數起，例如 0:dC_dz[2]；0:0 是開頭，0:end 是末尾。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>從</translation>
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
        <translation>每步秒數</translation>
    </message>
    <message>
        <source>Kind of film</source>
        <translation>影片類型</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Pictures a second</source>
        <translation>每秒圖像數</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>{kind} films (*{ending})</source>
        <translation>{kind} 影片 (*{ending})</translation>
    </message>
    <message>
        <source>Export picture – visprop</source>
        <translation>匯出圖像 – visprop</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG 圖像</translation>
    </message>
    <message>
        <source>as outlines: looks the same everywhere</source>
        <translation>作為輪廓：到處看起來都一樣</translation>
    </message>
    <message>
        <source>as text: can be searched and changed</source>
        <translation>作為文字：可以搜尋和修改</translation>
    </message>
    <message>
        <source>Picture of</source>
        <translation>圖像內容</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>檔案類型</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Copy to clipboard</source>
        <translation>複製到剪貼簿</translation>
    </message>
    <message>
        <source>{n}×: {w} × {h} pixels</source>
        <translation>{n}×：{w} × {h} 像素</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG 圖像 (*.png)</translation>
    </message>
    <message>
        <source>SVG drawings (*.svg)</source>
        <translation>SVG 圖形 (*.svg)</translation>
    </message>
    <message>
        <source>Export lesson – visprop</source>
        <translation>匯出課程 – visprop</translation>
    </message>
    <message>
        <source>Worksheet of “{title}”, and its key (PDF)</source>
        <translation>「{title}」的練習題和答案（PDF）</translation>
    </message>
    <message>
        <source>Hand-out, a page for each scene (PDF)</source>
        <translation>講義，每個場景一頁（PDF）</translation>
    </message>
    <message>
        <source>Film of all presses (MP4)</source>
        <translation>影片，包括每一次按鍵（MP4）</translation>
    </message>
    <message>
        <source>Each number gives a sheet with other weights and inputs.</source>
        <translation>每個編號的練習題有不同的權重和輸入。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Sheet number</source>
        <translation>練習題編號</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>瀏覽…</translation>
    </message>
    <message>
        <source>{file} exists already: Save again replaces it.</source>
        <translation>{file} 已經存在：再按一次「儲存」就替換它。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Network and formula</source>
        <translation>網路和公式</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>網路</translation>
    </message>
    <message>
        <source>Chart above the run bar</source>
        <translation>執行條上方的圖表</translation>
    </message>
    <message>
        <source>Chart at the right</source>
        <translation>右側的圖表</translation>
    </message>
    <message>
        <source>Whole window</source>
        <translation>整個視窗</translation>
    </message>
    <message>
        <source>Given up; no file was written.</source>
        <translation>已放棄；沒有寫入檔案。</translation>
    </message>
    <message>
        <source>The program that makes it has ended with code {code}.</source>
        <translation>製作它的程式以代碼 {code} 結束。</translation>
    </message>
    <message>
        <source>It is being made; the window stays free meanwhile.</source>
        <translation>正在製作；其間視窗照常可用。</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>Export NumPy script</source>
        <translation>匯出 NumPy 腳本</translation>
    </message>
    <message>
        <source>Export PyTorch script</source>
        <translation>匯出 PyTorch 腳本</translation>
    </message>
    <message>
        <source>Weights (*.safetensors);;All files (*)</source>
        <translation>權重 (*.safetensors);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>Export weights</source>
        <translation>匯出權重</translation>
    </message>
    <message>
        <source>Python scripts (*.py);;All files (*)</source>
        <translation>Python 腳本 (*.py);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>已寫出：{path}</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Experiment</source>
        <translation>實驗</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>網路</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>訓練</translation>
    </message>
    <message>
        <source>The run ends</source>
        <translation>執行結束於</translation>
    </message>
    <message>
        <source>from {k}</source>
        <translation>自 {k}</translation>
    </message>
    <message>
        <source>{name}: {value} from iteration {k} on.</source>
        <translation>{name}：自迭代 {k} 起為 {value}。</translation>
    </message>
    <message>
        <source>→ {value}</source>
        <translation>→ {value}</translation>
    </message>
    <message>
        <source>{name}: {value} from iteration {k} on, which is still to come.</source>
        <translation>{name}：自迭代 {k} 起為 {value}，尚未到達。</translation>
    </message>
    <message>
        <source>Click to change it: another run begins, and Ctrl+Z comes back.</source>
        <translation>按一下可修改：將開始另一次執行，按 Ctrl+Z 回來。</translation>
    </message>
    <message>
        <source>Click to change it from here on (Ctrl+E).</source>
        <translation>按一下可從此處起修改（Ctrl+E）。</translation>
    </message>
    <message>
        <source>The keys + and −, or the buttons: {what} more or less, in another run.</source>
        <translation>按 + 和 − 鍵或按鈕：增減{what}，另起一次執行。</translation>
    </message>
    <message>
        <source>own rows</source>
        <translation>自己的資料</translation>
    </message>
    <message>
        <source>data</source>
        <translation>資料</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>資料列</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>雜訊</translation>
    </message>
    <message>
        <source>row by row</source>
        <translation>逐列指定</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>驗證</translation>
    </message>
    <message>
        <source>test</source>
        <translation>測試</translation>
    </message>
    <message>
        <source>to train</source>
        <translation>用於訓練</translation>
    </message>
    <message>
        <source>scaling</source>
        <translation>縮放</translation>
    </message>
    <message>
        <source>{split} · {rows}</source>
        <translation>{split} · {rows}</translation>
    </message>
    <message>
        <source>{n} parameters</source>
        <translation>{n} 個參數</translation>
    </message>
    <message>
        <source>a neuron</source>
        <translation>一個神經元</translation>
    </message>
    <message>
        <source>a hidden layer</source>
        <translation>一個隱藏層</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>層</translation>
    </message>
    <message>
        <source>layer {n}</source>
        <translation>第 {n} 層</translation>
    </message>
    <message>
        <source>output</source>
        <translation>輸出</translation>
    </message>
    <message>
        <source>explicit values</source>
        <translation>明確數值</translation>
    </message>
    <message>
        <source>start</source>
        <translation>開頭</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>種子</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>數</translation>
    </message>
    <message>
        <source>|w| ≤ {most}</source>
        <translation>|w| ≤ {most}</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>代價</translation>
    </message>
    <message>
        <source>over batch</source>
        <translation>對批次</translation>
    </message>
    <message>
        <source>optimizer</source>
        <translation>最佳化器</translation>
    </message>
    <message>
        <source>rate η</source>
        <translation>學習率 η</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>排程</translation>
    </message>
    <message>
        <source>batch size</source>
        <translation>批次大小</translation>
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
        <translation>週期達到</translation>
    </message>
    <message>
        <source>at loss</source>
        <translation>損失達到</translation>
    </message>
    <message>
        <source>validates</source>
        <translation>驗證</translation>
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
        <translation>倍數</translation>
    </message>
    <message>
        <source>each epochs</source>
        <translation>間隔週期</translation>
    </message>
    <message>
        <source>down to</source>
        <translation>降至</translation>
    </message>
    <message>
        <source>in epochs</source>
        <translation>歷時週期</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>動量</translation>
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
        <translation>衰減</translation>
    </message>
    <message>
        <source>gradient descent</source>
        <translation>梯度下降</translation>
    </message>
    <message>
        <source>Nesterov</source>
        <translation>Nesterov 動量</translation>
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
        <translation>平方誤差</translation>
    </message>
    <message>
        <source>½ squared error</source>
        <translation>½ 平方誤差</translation>
    </message>
    <message>
        <source>mean squared error</source>
        <translation>均方誤差</translation>
    </message>
    <message>
        <source>mean absolute error</source>
        <translation>平均絕對誤差</translation>
    </message>
    <message>
        <source>Huber</source>
        <translation>Huber 損失</translation>
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
        <translation>無法開啟</translation>
    </message>
    <message>
        <source>This was not saved</source>
        <translation>沒有儲存</translation>
    </message>
    <message>
        <source>This is a mistake in visprop. The program goes on; your work is kept.</source>
        <translation>這是 visprop 的錯誤。程式繼續執行；你的工作保留不變。</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>出了問題</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>{name}: {what} less</source>
        <translation>{name}：減少{what}</translation>
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
        <translation>影片會在開始之前結束：請交換兩個時刻。</translation>
    </message>
    <message>
        <source>That makes more than {n} pictures: film fewer steps, or coarser ones.</source>
        <translation>這會超過 {n} 張圖像：請少拍幾步，或用更粗的步。</translation>
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
        <translation>影片以 .gif、.webp、.mp4 或 .webm 結尾；沒有副檔名的名稱是資料夾。</translation>
    </message>
    <message>
        <source>There is no picture between the two moments.</source>
        <translation>這兩個時刻之間沒有畫面。</translation>
    </message>
    <message>
        <source>The folder is not empty: name another one.</source>
        <translation>資料夾不是空的：請另取一個名稱。</translation>
    </message>
    <message>
        <source>The pictures were not saved: {reason}.</source>
        <translation>圖像沒有儲存：{reason}。</translation>
    </message>
</context>
<context>
    <name>Fonts</name>
    <message>
        <source>The font {path} cannot be read: install the program again.</source>
        <translation>無法讀取字型 {path}：請重新安裝程式。</translation>
    </message>
</context>
<context>
    <name>Formulas</name>
    <message>
        <source>so far </source>
        <translation>到目前為止 </translation>
    </message>
    <message>
        <source> + (term under way)</source>
        <translation> +（正在進行的項）</translation>
    </message>
    <message>
        <source>what this edge carries back</source>
        <translation>這條邊帶回的量</translation>
    </message>
    <message>
        <source>the same edge, the same weight, the other way round</source>
        <translation>同一條邊、同一個權重，方向相反</translation>
    </message>
    <message>
        <source>sum that arrives  </source>
        <translation>到達的總和  </translation>
    </message>
    <message>
        <source>times its gain  </source>
        <translation>乘以它的增益  </translation>
    </message>
    <message>
        <source>what the neuron does</source>
        <translation>這個神經元所做的</translation>
    </message>
    <message>
        <source>squared error</source>
        <translation>平方誤差</translation>
    </message>
    <message>
        <source>half the squared error</source>
        <translation>平方誤差的一半</translation>
    </message>
    <message>
        <source>mean squared error</source>
        <translation>均方誤差</translation>
    </message>
    <message>
        <source>mean absolute error</source>
        <translation>平均絕對誤差</translation>
    </message>
    <message>
        <source>Huber&apos;s cost</source>
        <translation>Huber 代價</translation>
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
        <translation> = e²/2（|e| ≤ 1 時），否則 |e| − 1/2</translation>
    </message>
    <message>
        <source>one example&apos;s cost: how far its output is from the target</source>
        <translation>一個樣本的代價：它的輸出離目標有多遠</translation>
    </message>
    <message>
        <source>the cost of one example</source>
        <translation>一個樣本的代價</translation>
    </message>
    <message>
        <source>with one example, L is its C</source>
        <translation>只有一個樣本時，L 就是它的 C</translation>
    </message>
    <message>
        <source>the mean of C over the {n} examples of the batch</source>
        <translation>C 對批次中 {n} 個樣本的平均</translation>
    </message>
    <message>
        <source>the sum of C over the {n} examples of the batch</source>
        <translation>C 對批次中 {n} 個樣本的總和</translation>
    </message>
    <message>
        <source>the loss of the batch</source>
        <translation>批次的損失</translation>
    </message>
    <message>
        <source>here the backward pass begins: the output layer needs only the cost</source>
        <translation>反向傳播從這裡開始：輸出層只需要代價</translation>
    </message>
    <message>
        <source>it depends on the cost alone</source>
        <translation>它只取決於代價</translation>
    </message>
    <message>
        <source>case 1: the output layer</source>
        <translation>情形 1：輸出層</translation>
    </message>
    <message>
        <source>{name} and logarithm cancel: σ′(z) falls out</source>
        <translation>{name} 與對數相消：σ′(z) 消去</translation>
    </message>
    <message>
        <source>every z moves every output of a softmax</source>
        <translation>每個 z 都牽動 softmax 的每個輸出</translation>
    </message>
    <message>
        <source>the whole Jacobian of softmax</source>
        <translation>softmax 的整個雅可比矩陣</translation>
    </message>
    <message>
        <source>B = {batch} of {rows} training examples</source>
        <translation>B = {batch}，取自 {rows} 個訓練樣本</translation>
    </message>
    <message>
        <source>this one is row {row} of the data</source>
        <translation>這一個是資料的第 {row} 列</translation>
    </message>
    <message>
        <source>the batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source> + (bias still to come)</source>
        <translation> +（還差偏差）</translation>
    </message>
    <message>
        <source> + (1 term to come)</source>
        <translation> +（還差 1 項）</translation>
    </message>
    <message>
        <source> + ({n} terms to come)</source>
        <translation> +（還差 {n} 項）</translation>
    </message>
    <message>
        <source>what the bias contributes to ∂C/∂b</source>
        <translation>偏差對 ∂C/∂b 的貢獻</translation>
    </message>
    <message>
        <source>a bias is a weight whose input is always 1</source>
        <translation>偏差是輸入恆為 1 的權重</translation>
    </message>
    <message>
        <source>what this edge contributes to ∂C/∂w</source>
        <translation>這條邊對 ∂C/∂w 的貢獻</translation>
    </message>
    <message>
        <source>every weight that leaves one neuron has the same ∂z/∂w</source>
        <translation>離開同一神經元的每個權重有相同的 ∂z/∂w</translation>
    </message>
    <message>
        <source>a constant for the backward pass: z is known now</source>
        <translation>對反向傳播是常數：z 已經知道</translation>
    </message>
    <message>
        <source>the activation function: {name}</source>
        <translation>激活函數：{name}</translation>
    </message>
    <message>
        <source>its slope at z: {name}</source>
        <translation>它在 z 處的斜率：{name}</translation>
    </message>
    <message>
        <source>softmax</source>
        <translation>softmax 函數</translation>
    </message>
    <message>
        <source>probabilities: they add up to 1</source>
        <translation>機率：它們之和為 1</translation>
    </message>
    <message>
        <source>∂z/∂w is the value at the edge&apos;s start</source>
        <translation>∂z/∂w 就是邊的起點的值</translation>
    </message>
    <message>
        <source>sign of </source>
        <translation>符號 </translation>
    </message>
    <message>
        <source>the penalty pulls each weight to 0</source>
        <translation>懲罰項把每個權重拉向 0</translation>
    </message>
    <message>
        <source>  sum of {n} of {all} examples</source>
        <translation>  {all} 個樣本中 {n} 個之和</translation>
    </message>
    <message>
        <source>∂C/∂w: what the edge&apos;s two ends give</source>
        <translation>∂C/∂w：由邊的兩端得出</translation>
    </message>
    <message>
        <source>example {n}: what the edge&apos;s two ends give</source>
        <translation>樣本 {n}：由邊的兩端得出</translation>
    </message>
    <message>
        <source>why there is no factor a</source>
        <translation>為什麼沒有因子 a</translation>
    </message>
    <message>
        <source>{n} numbers, one for each parameter</source>
        <translation>{n} 個數，每個參數一個</translation>
    </message>
    <message>
        <source>J = L + ½·l2·Σw²: with l2·w for each weight</source>
        <translation>J = L + ½·l2·Σw²：每個權重帶上 l2·w</translation>
    </message>
    <message>
        <source>J = L + l1·Σ|w|: with l1·sign(w) for each weight</source>
        <translation>J = L + l1·Σ|w|：每個權重帶上 l1·sign(w)</translation>
    </message>
    <message>
        <source>the gradient g = ∇L(θ)</source>
        <translation>梯度 g = ∇L(θ)</translation>
    </message>
    <message>
        <source>change  </source>
        <translation>變化  </translation>
    </message>
    <message>
        <source>against the slope: η sets how far</source>
        <translation>逆著斜率走：η 決定走多遠</translation>
    </message>
    <message>
        <source>the step down the slope</source>
        <translation>沿坡下降的一步</translation>
    </message>
    <message>
        <source>of </source>
        <translation>屬於 </translation>
    </message>
    <message>
        <source> (each has one)</source>
        <translation> （每個參數一個）</translation>
    </message>
    <message>
        <source>factor</source>
        <translation>因子</translation>
    </message>
    <message>
        <source>⌊epoch/every⌋</source>
        <translation>⌊訓練週期/間隔⌋</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>學習率</translation>
    </message>
    <message>
        <source>min</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>½·(rate − min)</source>
        <translation>½·(學習率 − 最小)</translation>
    </message>
    <message>
        <source>(1 + cos(π·epoch / epochs))</source>
        <translation>(1 + cos(π·訓練週期 / 訓練週期數))</translation>
    </message>
    <message>
        <source>the rate of this epoch</source>
        <translation>本訓練週期的學習率</translation>
    </message>
    <message>
        <source>epoch </source>
        <translation>訓練週期 </translation>
    </message>
    <message>
        <source>, from 0</source>
        <translation>，從 0 數起</translation>
    </message>
    <message>
        <source>length of all of g</source>
        <translation>整個 g 的長度</translation>
    </message>
    <message>
        <source>limit </source>
        <translation>上限 </translation>
    </message>
    <message>
        <source>how long the gradient is</source>
        <translation>梯度有多長</translation>
    </message>
    <message>
        <source>a longer one is shortened, its direction stays</source>
        <translation>更長的會被縮短，方向不變</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>within ± limit</source>
        <translation>限於 ± 上限</translation>
    </message>
    <message>
        <source>within </source>
        <translation>限於 </translation>
    </message>
    <message>
        <source>the gradient, clipped</source>
        <translation>裁剪後的梯度</translation>
    </message>
    <message>
        <source>no step gets too long</source>
        <translation>不讓任何一步太長</translation>
    </message>
    <message>
        <source>what is left of the last steps, and the new slope</source>
        <translation>前幾步餘下的部分，加上新的斜率</translation>
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
        <translation>它只增不減：步子越來越小</translation>
    </message>
    <message>
        <source>the sum of all squared slopes</source>
        <translation>全部斜率平方之和</translation>
    </message>
    <message>
        <source>how large slopes are here, whatever their sign</source>
        <translation>這裡的斜率有多大，不論正負</translation>
    </message>
    <message>
        <source>the mean of the squared slopes</source>
        <translation>斜率平方的平均</translation>
    </message>
    <message>
        <source>t counts the updates; early on this makes up for the start at 0</source>
        <translation>t 是更新次數；起初用它彌補從 0 開始</translation>
    </message>
    <message>
        <source>without the pull of the start</source>
        <translation>去掉起點的拖累</translation>
    </message>
    <message>
        <source>the step</source>
        <translation>這一步</translation>
    </message>
    <message>
        <source>the update subtracts it</source>
        <translation>更新時減去它</translation>
    </message>
    <message>
        <source>≈ because the digits shown are rounded</source>
        <translation>寫 ≈ 是因為顯示的數字經過捨入</translation>
    </message>
</context>
<context>
    <name>Graph</name>
    <message>
        <source>The computation graph shows networks with one hidden layer; this one has {n}: open sum-of-sigmoids.</source>
        <translation>計算圖只顯示有一個隱藏層的網路；這個網路有 {n} 個：請開啟 sum-of-sigmoids。</translation>
    </message>
    <message>
        <source>Computation graph</source>
        <translation>計算圖</translation>
    </message>
    <message>
        <source>from right to left; σ is {hidden}</source>
        <translation>從右到左；σ 是 {hidden}</translation>
    </message>
    <message>
        <source>; one output of {n}</source>
        <translation>；{n} 個輸出之一</translation>
    </message>
    <message>
        <source>; the output is {output} of the sum</source>
        <translation>；輸出是對總和取 {output}</translation>
    </message>
    <message>
        <source>; weights after the update, r, a and y from before it</source>
        <translation>；權重是更新後的，r、a 和 y 是更新前的</translation>
    </message>
    <message>
        <source>; example {n} of {all}</source>
        <translation>；樣本 {n}，共 {all} 個</translation>
    </message>
    <message>
        <source>unit {n} lit</source>
        <translation>第 {n} 個單元亮起</translation>
    </message>
</context>
<context>
    <name>Growth</name>
    <message>
        <source>Each update multiplies every weight by 1 - rate · l2 = 1 - {eta} · {l2} = {factor}, apart from what the data add: that grows without bound. A rate below {limit} does not.</source>
        <translation>每次更新都把每個權重乘以 1 - rate · l2 = 1 - {eta} · {l2} = {factor}（資料帶來的部分另計）：這會無限增長。學習率低於 {limit} 就不會。</translation>
    </message>
    <message>
        <source>The loss seems to grow without bound: it is {loss}, and passed {level} times that of the worst batch at the start ({worst}) in iteration {since}. A rate below {eta} may help.</source>
        <translation>損失看來在無限增長：現在是 {loss}，在迭代 {since} 時超過了開頭最差批次（{worst}）的 {level} 倍。學習率低於 {eta} 也許有幫助。</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>log axis</source>
        <translation>對數座標</translation>
    </message>
    <message>
        <source>What is counted in each layer</source>
        <translation>統計每層的哪個量</translation>
    </message>
    <message>
        <source>How good the answers are</source>
        <translation>答案有多好</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>成績</translation>
    </message>
    <message>
        <source>A line of the mean of the last updates (Ctrl+Shift+L: the next)</source>
        <translation>最近更新的平均線（Ctrl+Shift+L：下一種）</translation>
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
        <translation>各層</translation>
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
        <translation>數值爆炸：{name} 在樣本 {n} 中不是有限數。較小的 η 也許有幫助。</translation>
    </message>
    <message>
        <source>Vanishing gradient: ∂C/∂z of layer 1 is {ratio} of that of layer {last}.</source>
        <translation>梯度消失：第 1 層的 ∂C/∂z 只有第 {last} 層的 {ratio}。</translation>
    </message>
    <message>
        <source>The smallest factor on the way is σ′(z) = {value} in layer {layer}, neuron {i}, example {n}.</source>
        <translation>途中最小的因子是第 {layer} 層神經元 {i} 在樣本 {n} 中的 σ′(z) = {value}。</translation>
    </message>
    <message>
        <source>The smallest factor is the weights above layer {layer}: neuron {i} gets {value}, example {n}.</source>
        <translation>最小的因子是第 {layer} 層上方的權重：神經元 {i} 得到 {value}，樣本 {n}。</translation>
    </message>
    <message>
        <source>Exploding gradient: ∂C/∂z of layer 1 is {ratio} times that of layer {last}, most in example {n}. The largest factor on the way is w = {value} from neuron {j} to neuron {i} of layer {layer}.</source>
        <translation>梯度爆炸：第 1 層的 ∂C/∂z 是第 {last} 層的 {ratio} 倍，在樣本 {n} 中最大。途中最大的因子是從神經元 {j} 到第 {layer} 層神經元 {i} 的 w = {value}。</translation>
    </message>
    <message>
        <source>Saturated neurons: {count}. Layer {layer}, neuron {i} is flat for {share} % of the rows; in example {n} z = {z} leaves σ′(z) = {gain}.</source>
        <translation>飽和的神經元：{count} 個。第 {layer} 層神經元 {i} 對 {share} % 的列是平的；在樣本 {n} 中 z = {z}，σ′(z) 只剩 {gain}。</translation>
    </message>
    <message>
        <source>Dead neurons: {count}. Layer {layer}, neuron {i} puts out 0 for every row: its largest z is {z}, in example {n}, and σ′(z) = 0 there, so no gradient reaches its weights.</source>
        <translation>死亡的神經元：{count} 個。第 {layer} 層神經元 {i} 對每列都輸出 0：它最大的 z 是 {z}，在樣本 {n} 中，那裡 σ′(z) = 0，因此沒有梯度到達它的權重。</translation>
    </message>
</context>
<context>
    <name>HealthChart</name>
    <message>
        <source>number of ill</source>
        <translation>有問題的個數</translation>
    </message>
    <message>
        <source>ill</source>
        <translation>異常</translation>
    </message>
    <message>
        <source>Nothing was ill in the {n} iterations that were looked at.</source>
        <translation>檢視過的 {n} 次迭代中沒有任何異常。</translation>
    </message>
    <message>
        <source>layers, vanishing gradient</source>
        <translation>層，梯度消失</translation>
    </message>
    <message>
        <source>layers, exploding gradient</source>
        <translation>層，梯度爆炸</translation>
    </message>
    <message>
        <source>neurons, saturated</source>
        <translation>神經元，飽和</translation>
    </message>
    <message>
        <source>neurons, dead</source>
        <translation>神經元，死亡</translation>
    </message>
</context>
<context>
    <name>Histogram</name>
    <message>
        <source>weights</source>
        <translation>權重</translation>
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
        <translation>w，第 {l} 層</translation>
    </message>
    <message>
        <source>a, layer {l}</source>
        <translation>a，第 {l} 層</translation>
    </message>
    <message>
        <source>σ′(z), layer {l}</source>
        <translation>σ′(z)，第 {l} 層</translation>
    </message>
    <message>
        <source>∂L/∂w, layer {l}</source>
        <translation>∂L/∂w，第 {l} 層</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import a trained network – visprop</source>
        <translation>匯入訓練好的網路 – visprop</translation>
    </message>
    <message>
        <source>{file}: layers {widths}. It takes the place of the network of “{title}”; data and training stay.</source>
        <translation>{file}：各層 {widths}。它將代替「{title}」的網路；資料和訓練設定不變。</translation>
    </message>
    <message>
        <source>Hidden layers</source>
        <translation>隱藏層</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>輸出</translation>
    </message>
    <message>
        <source>The file says the activations.</source>
        <translation>檔案說明了激活函數。</translation>
    </message>
    <message>
        <source>The file holds weights only: choose the activations it was trained with.</source>
        <translation>檔案只有權重：請選擇訓練時所用的激活函數。</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>Trained networks ({known});;All files (*)</source>
        <translation>訓練好的網路 ({known});;所有檔案 (*)</translation>
    </message>
    <message>
        <source>Import a trained network</source>
        <translation>匯入訓練好的網路</translation>
    </message>
    <message>
        <source>Imported: {path}. Ctrl+Z goes back to the network before.</source>
        <translation>已匯入：{path}。按 Ctrl+Z 回到之前的網路。</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Why is this number what it is?</source>
        <translation>這個數為什麼是這個值？</translation>
    </message>
    <message>
        <source>Click a neuron, an edge, a bias or the cost in the picture.</source>
        <translation>請在圖中按一下一個神經元、一條邊、一個偏差或代價。</translation>
    </message>
    <message>
        <source>Every number here can be clicked as well: it leads to where it was computed.</source>
        <translation>這裡的每個數也可以按一下：它會帶你到算出它的地方。</translation>
    </message>
    <message>
        <source>example {n} of {all}</source>
        <translation>樣本 {n}，共 {all} 個</translation>
    </message>
    <message>
        <source>Layer {layer}, neuron {i} ({activation})</source>
        <translation>第 {layer} 層神經元 {i}（{activation}）</translation>
    </message>
    <message>
        <source>Layer {layer}, weight: neuron {j} → neuron {i}</source>
        <translation>第 {layer} 層權重：神經元 {j} → 神經元 {i}</translation>
    </message>
    <message>
        <source>Layer {layer}, bias of neuron {i}</source>
        <translation>第 {layer} 層神經元 {i} 的偏差</translation>
    </message>
    <message>
        <source>The cost</source>
        <translation>代價</translation>
    </message>
    <message>
        <source>Input {i}: {name}</source>
        <translation>輸入 {i}：{name}</translation>
    </message>
    <message>
        <source>Target {i}: {name}</source>
        <translation>目標 {i}：{name}</translation>
    </message>
    <message>
        <source>Layer {layer}, weight: input {j} → neuron {i}</source>
        <translation>第 {layer} 層權重：輸入 {j} → 神經元 {i}</translation>
    </message>
    <message>
        <source>The next batch brings it.</source>
        <translation>由下一個批次帶來。</translation>
    </message>
    <message>
        <source>It is given: row {row} of the training data.</source>
        <translation>它是給定的：訓練資料的第 {row} 列。</translation>
    </message>
    <message>
        <source>The optimizer remembers nothing yet: it is 0 where the run starts.</source>
        <translation>最佳化器還沒有記住任何東西：執行開始時它是 0。</translation>
    </message>
    <message>
        <source>The update of iteration {k} made it; it holds all through iteration {now}.</source>
        <translation>它由迭代 {k} 的更新得出，在整個迭代 {now} 中保持不變。</translation>
    </message>
    <message>
        <source>It is where the run starts: the experiment gives it.</source>
        <translation>執行從這裡開始：由實驗給定。</translation>
    </message>
    <message>
        <source>It is where the run starts: drawn at random ({init}, seed {seed}).</source>
        <translation>執行從這裡開始：隨機抽取（{init}，種子 {seed}）。</translation>
    </message>
    <message>
        <source>Go to the update that made it</source>
        <translation>轉到得出它的那次更新</translation>
    </message>
    <message>
        <source>Not computed yet. Go to op {n}, {name}</source>
        <translation>尚未計算。轉到第 {n} 個運算 {name}</translation>
    </message>
    <message>
        <source>Computed in op {n}, {name}. Go there</source>
        <translation>由第 {n} 個運算 {name} 算出。轉到那裡</translation>
    </message>
    <message>
        <source>What each example of the batch says</source>
        <translation>批次中每個樣本的貢獻</translation>
    </message>
    <message>
        <source>Some of it is not finite: there is nothing to draw.</source>
        <translation>其中有非有限的數：無法畫出。</translation>
    </message>
    <message>
        <source>example {n} of {all}: {formula}</source>
        <translation>樣本 {n}，共 {all} 個：{formula}</translation>
    </message>
    <message>
        <source>mean of all {n}: </source>
        <translation>{n} 個的平均：</translation>
    </message>
    <message>
        <source>sum of all {n}: </source>
        <translation>{n} 個的總和：</translation>
    </message>
    <message>
        <source>Click a bar to see that example.</source>
        <translation>按一下一根柱子可檢視那個樣本。</translation>
    </message>
    <message>
        <source>size of the sum</source>
        <translation>總和的大小</translation>
    </message>
    <message>
        <source>sum of the sizes</source>
        <translation>大小的總和</translation>
    </message>
    <message>
        <source>All examples pull in one direction: nothing cancels.</source>
        <translation>所有樣本都朝一個方向拉：沒有抵消。</translation>
    </message>
    <message>
        <source>Almost all examples pull in one direction.</source>
        <translation>幾乎所有樣本都朝一個方向拉。</translation>
    </message>
    <message>
        <source>The examples disagree: a part of what they say cancels.</source>
        <translation>樣本意見不一：它們的貢獻抵消了一部分。</translation>
    </message>
    <message>
        <source>The examples pull against each other: most of what they say cancels.</source>
        <translation>樣本相互對拉：它們的貢獻大部分抵消了。</translation>
    </message>
    <message>
        <source>The sum over its paths to the cost</source>
        <translation>對通往代價的各條路徑求和</translation>
    </message>
    <message>
        <source>The paths cancel: their sum is smaller than the largest of them.</source>
        <translation>路徑相互抵消：總和比其中最大的還小。</translation>
    </message>
    <message>
        <source>One path leads from here to the cost.</source>
        <translation>從這裡到代價只有一條路徑。</translation>
    </message>
    <message>
        <source>All {n} paths hold a factor 0.</source>
        <translation>全部 {n} 條路徑都含有因子 0。</translation>
    </message>
    <message>
        <source>{n} paths lead from here to the cost.</source>
        <translation>從這裡到代價有 {n} 條路徑。</translation>
    </message>
    <message>
        <source>{n} of them hold a factor 0.</source>
        <translation>其中 {n} 條含有因子 0。</translation>
    </message>
    <message>
        <source>These are the {n} largest:</source>
        <translation>最大的 {n} 條是：</translation>
    </message>
    <message>
        <source>{n} other paths together</source>
        <translation>其餘 {n} 條路徑合計</translation>
    </message>
    <message>
        <source>the other path</source>
        <translation>另一條路徑</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>總和</translation>
    </message>
    <message>
        <source>neurons {way}</source>
        <translation>神經元 {way}</translation>
    </message>
    <message>
        <source>Path {n}, factor by factor</source>
        <translation>路徑 {n}，逐個因子</translation>
    </message>
    <message>
        <source>The largest path, factor by factor</source>
        <translation>最大的路徑，逐個因子</translation>
    </message>
    <message>
        <source>path</source>
        <translation>路徑</translation>
    </message>
    <message>
        <source>The {n} gains multiply to {q}.</source>
        <translation>{n} 個增益相乘得 {q}。</translation>
    </message>
    <message>
        <source>The {n} gains multiply to about {q}.</source>
        <translation>{n} 個增益相乘約為 {q}。</translation>
    </message>
    <message>
        <source>The {n} weights multiply to {q}.</source>
        <translation>{n} 個權重相乘得 {q}。</translation>
    </message>
    <message>
        <source>The {n} weights multiply to about {q}.</source>
        <translation>{n} 個權重相乘約為 {q}。</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>簡而言之</translation>
    </message>
    <message>
        <source>The weights make it large: along its largest path they multiply.</source>
        <translation>權重使它變大：它們沿最大的路徑相乘。</translation>
    </message>
    <message>
        <source>A large weight makes it large.</source>
        <translation>一個大的權重使它變大。</translation>
    </message>
    <message>
        <source>The large value at the edge&apos;s start makes it large.</source>
        <translation>邊的起點的大數值使它變大。</translation>
    </message>
    <message>
        <source>The error at the output makes it large.</source>
        <translation>輸出處的誤差使它變大。</translation>
    </message>
    <message>
        <source>The gains σ′(z) make it small: each of them shrinks what flows back.</source>
        <translation>增益 σ′(z) 使它變小：每一個都縮小了往回流的量。</translation>
    </message>
    <message>
        <source>The weights along its largest path make it small.</source>
        <translation>最大路徑上的權重使它變小。</translation>
    </message>
    <message>
        <source>The gain σ′(z) of one neuron makes it small: that neuron is saturated.</source>
        <translation>一個神經元的增益 σ′(z) 使它變小：那個神經元飽和了。</translation>
    </message>
    <message>
        <source>A weight near 0 makes it small.</source>
        <translation>一個接近 0 的權重使它變小。</translation>
    </message>
    <message>
        <source>The value at the edge&apos;s start makes it small: there is little to multiply.</source>
        <translation>邊的起點的數值使它變小：沒有多少可乘的。</translation>
    </message>
    <message>
        <source>The input makes it small: this example&apos;s value is near 0.</source>
        <translation>輸入使它變小：這個樣本的值接近 0。</translation>
    </message>
    <message>
        <source>The error at the output makes it small: layer {layer} is almost right here.</source>
        <translation>輸出處的誤差使它變小：第 {layer} 層在這裡幾乎是對的。</translation>
    </message>
    <message>
        <source>{name}: σ′(z) is at most {most}, so {n} of them leave at most {all}.</source>
        <translation>{name}：σ′(z) 至多為 {most}，所以 {n} 個相乘至多剩 {all}。</translation>
    </message>
    <message>
        <source>old </source>
        <translation>舊值 </translation>
    </message>
    <message>
        <source>new </source>
        <translation>新值 </translation>
    </message>
    <message>
        <source>Why</source>
        <translation>為什麼</translation>
    </message>
    <message>
        <source>← Back</source>
        <translation>← 後退</translation>
    </message>
    <message>
        <source>Forward →</source>
        <translation>前進 →</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>何時？</translation>
    </message>
</context>
<context>
    <name>Judging</name>
    <message>
        <source>predicted {name}</source>
        <translation>預測的 {name}</translation>
    </message>
    <message>
        <source>true {name}</source>
        <translation>真實的 {name}</translation>
    </message>
    <message>
        <source>true class</source>
        <translation>真實類別</translation>
    </message>
    <message>
        <source>answered class</source>
        <translation>回答的類別</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Nothing has been run yet: there is no curve to keep.</source>
        <translation>還沒有執行過：沒有可保留的曲線。</translation>
    </message>
    <message>
        <source>“{name}” is kept with its {n} updates: change something and train again.</source>
        <translation>「{name}」及其 {n} 次更新已保留：修改一些東西，再訓練一次。</translation>
    </message>
    <message>
        <source>{n} kept runs are drawn at most: “{name}” gives way; Space draws it again.</source>
        <translation>最多畫出 {n} 個保留的執行：「{name}」讓位；按空白鍵可重新畫出它。</translation>
    </message>
    <message>
        <source>“{name}” is not kept any more; Ctrl+Z brings it back.</source>
        <translation>「{name}」不再保留；按 Ctrl+Z 可恢復。</translation>
    </message>
    <message>
        <source>“{name}” is kept again.</source>
        <translation>「{name}」重新保留。</translation>
    </message>
    <message>
        <source>“{name}” from its start: the same run again. Ctrl+Z comes back.</source>
        <translation>從頭開始「{name}」：再來一次同樣的執行。按 Ctrl+Z 回來。</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys – visprop</source>
        <translation>按鍵 – visprop</translation>
    </message>
    <message>
        <source>Where the keyboard is</source>
        <translation>鍵盤焦點所在</translation>
    </message>
    <message>
        <source>in a list</source>
        <translation>在清單中</translation>
    </message>
    <message>
        <source>in the watches</source>
        <translation>在監視中</translation>
    </message>
    <message>
        <source>in a number</source>
        <translation>在數值上</translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation>任何地方</translation>
    </message>
    <message>
        <source>Go to the next list, line, setting, or the run bar.</source>
        <translation>轉到下一個清單、行、設定或執行條。</translation>
    </message>
    <message>
        <source>Change the line; rename the branch.</source>
        <translation>修改這一行；重新命名分支。</translation>
    </message>
    <message>
        <source>Switch the breakpoint on or off.</source>
        <translation>啟用或停用中斷點。</translation>
    </message>
    <message>
        <source>Delete the line.</source>
        <translation>刪除這一行。</translation>
    </message>
    <message>
        <source>Move the line up or down.</source>
        <translation>把這一行上移或下移。</translation>
    </message>
    <message>
        <source>Go to the sample of the run before or after this moment.</source>
        <translation>轉到此刻之前或之後的執行取樣點。</translation>
    </message>
    <message>
        <source>Change its last shown digit by one; with Shift by ten.</source>
        <translation>把最後一位顯示的數字改變一；按住 Shift 改變十。</translation>
    </message>
    <message>
        <source>Leave a line, a menu or a dialog; nothing is changed.</source>
        <translation>離開一行、選單或對話方塊；什麼也不改。</translation>
    </message>
</context>
<context>
    <name>Landmarks</name>
    <message>
        <source>Edit: {place} = {value} from iteration {k} on</source>
        <translation>編輯：自迭代 {k} 起 {place} = {value}</translation>
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
        <translation>更新次數</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>驗證</translation>
    </message>
    <message>
        <source>test</source>
        <translation>測試</translation>
    </message>
    <message>
        <source>other branches</source>
        <translation>其他分支</translation>
    </message>
    <message>
        <source>epoch means</source>
        <translation>每個訓練週期平均</translation>
    </message>
</context>
<context>
    <name>LessonCheck</name>
    <message>
        <source>scene {id}, press {n}: {sentence}</source>
        <translation>場景 {id}，第 {n} 次按鍵：{sentence}</translation>
    </message>
    <message>
        <source>There is no title in {language}.</source>
        <translation>沒有 {language} 的標題。</translation>
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
        <translation>提出了 {n} 個問題，其中 {found} 個有 {language} 的文字。</translation>
    </message>
    <message>
        <source>This press changes nothing: {step}.</source>
        <translation>這次按鍵沒有任何改變：{step}。</translation>
    </message>
    <message>
        <source>The number {field} is never computed in this scene.</source>
        <translation>數 {field} 在這個場景裡從未計算。</translation>
    </message>
    <message>
        <source>{name} is hidden, and not in the picture.</source>
        <translation>{name} 已隱藏，但不在畫面中。</translation>
    </message>
    <message>
        <source>{language}: write {number} as a field: it comes from a run.</source>
        <translation>{language}：請把 {number} 寫成欄位：它來自執行。</translation>
    </message>
    <message>
        <source>{answer} is asked for before it is computed.</source>
        <translation>在 {answer} 算出之前就提問了它。</translation>
    </message>
    <message>
        <source>{answer} is asked for, and not in the picture.</source>
        <translation>提問了 {answer}，但它不在畫面中。</translation>
    </message>
</context>
<context>
    <name>LessonWindow</name>
    <message>
        <source>Lessons (*.toml);;All files (*)</source>
        <translation>課程 (*.toml);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>Open a lesson</source>
        <translation>開啟課程</translation>
    </message>
    <message>
        <source>This is the end of the lesson.</source>
        <translation>課程到此結束。</translation>
    </message>
    <message>
        <source>This is its beginning.</source>
        <translation>這是課程的開頭。</translation>
    </message>
    <message>
        <source>The answer.</source>
        <translation>答案。</translation>
    </message>
    <message>
        <source>A question.</source>
        <translation>一個問題。</translation>
    </message>
    <message>
        <source>The lesson is over.</source>
        <translation>課程結束。</translation>
    </message>
    <message>
        <source>Scene {n} of {all}: {title}</source>
        <translation>場景 {n}，共 {all} 個：{title}</translation>
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
        <translation>正確：{number}。</translation>
    </message>
    <message>
        <source>Not quite: it is {number}, not {given}.</source>
        <translation>不太對：應為 {number}，而不是 {given}。</translation>
    </message>
    <message>
        <source>Type a number, such as −0.36, 3.6e−4 or 3/8.</source>
        <translation>請輸入一個數，例如 −0.36、3.6e−4 或 3/8。</translation>
    </message>
    <message>
        <source>There are more “ask” than questions.</source>
        <translation>「ask」比問題多。</translation>
    </message>
    <message>
        <source>There is no operation “{name}” here.</source>
        <translation>這裡沒有運算「{name}」。</translation>
    </message>
    <message>
        <source>Of a lesson only its table can be set: --set data.csv=FILE.</source>
        <translation>課程只能設定它的表格：--set data.csv=FILE。</translation>
    </message>
    <message>
        <source>There is no lesson of this name: did you mean &quot;{near}&quot;? {names} are shipped.</source>
        <translation>沒有這個名稱的課程：是指「{near}」嗎？隨附的有 {names}。</translation>
    </message>
    <message>
        <source>A lesson needs at least one [[scenes]].</source>
        <translation>課程至少需要一個 [[scenes]]。</translation>
    </message>
    <message>
        <source>There are two scenes of this id.</source>
        <translation>有兩個場景使用這個 id。</translation>
    </message>
    <message>
        <source>An id is needed, of letters, digits and hyphens.</source>
        <translation>需要 id，由字母、數字和連字元組成。</translation>
    </message>
    <message>
        <source>Name the scene&apos;s experiment.</source>
        <translation>請指定場景的實驗。</translation>
    </message>
    <message>
        <source>Each question is a table of its own: [[scenes.questions]].</source>
        <translation>每個問題是一個單獨的表：[[scenes.questions]]。</translation>
    </message>
    <message>
        <source>The key is missing.</source>
        <translation>缺少這個鍵。</translation>
    </message>
    <message>
        <source>The lesson has no such scene: did you mean &quot;{near}&quot;?</source>
        <translation>課程沒有這個場景：是指「{near}」嗎？</translation>
    </message>
    <message>
        <source>{name} cannot be hidden: write “dC_dz[2]”, “node 2 0” or “arrow 2 0 1”.</source>
        <translation>無法隱藏 {name}：請寫成「dC_dz[2]」、「node 2 0」或「arrow 2 0 1」。</translation>
    </message>
    <message>
        <source>A table is needed, not {value}.</source>
        <translation>需要一個表，而不是 {value}。</translation>
    </message>
    <message>
        <source>The key {key} is not known: did you mean &quot;{near}&quot;?</source>
        <translation>不認識鍵 {key}：是指「{near}」嗎？</translation>
    </message>
    <message>
        <source>Only the last command of a press can be repeated.</source>
        <translation>只有一次按鍵的最後一個命令可以重複。</translation>
    </message>
    <message>
        <source>“{text}” is no command of a lesson: did you mean &quot;{near}&quot;?</source>
        <translation>「{text}」不是課程的命令：是指「{near}」嗎？</translation>
    </message>
    <message>
        <source>“step {text}” is not “step op”, “step op 3 times” or “step op until z[2]”.</source>
        <translation>「step {text}」不是「step op」、「step op 3 times」或「step op until z[2]」的形式。</translation>
    </message>
    <message>
        <source>“run {text}” is not “run 30 iterations”, “run 3 epochs” or “run to a stop”.</source>
        <translation>「run {text}」不是「run 30 iterations」、「run 3 epochs」或「run to a stop」的形式。</translation>
    </message>
    <message>
        <source>“edit {text}” is not as “edit W[1][0, 1] = 0.5”.</source>
        <translation>「edit {text}」不是「edit W[1][0, 1] = 0.5」的形式。</translation>
    </message>
    <message>
        <source>“{text}” is no name of a number, node or arrow.</source>
        <translation>「{text}」不是數、節點或箭頭的名稱。</translation>
    </message>
    <message>
        <source>“{name}” is not hidden here.</source>
        <translation>「{name}」在這裡沒有隱藏。</translation>
    </message>
    <message>
        <source>“{text}” cannot be selected.</source>
        <translation>無法選擇「{text}」。</translation>
    </message>
    <message>
        <source>There is no view “{text}”.</source>
        <translation>沒有檢視「{text}」。</translation>
    </message>
    <message>
        <source>There is no notation “{text}”.</source>
        <translation>沒有記號「{text}」。</translation>
    </message>
    <message>
        <source>“{text}” is no stage: they count from 1.</source>
        <translation>「{text}」不是階段：從 1 數起。</translation>
    </message>
    <message>
        <source>“{text}” is no example: they count from 0.</source>
        <translation>「{text}」不是樣本：從 0 數起。</translation>
    </message>
    <message>
        <source>This network has no such number.</source>
        <translation>這個網路沒有這個數。</translation>
    </message>
    <message>
        <source>The file was changed by something else: it stays as it is.</source>
        <translation>檔案已被別的程式改動：保持原樣。</translation>
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
        <translation>正在讀取 {name}。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Reading – visprop</source>
        <translation>正在讀取 – visprop</translation>
    </message>
    <message>
        <source>Given up: nothing has changed.</source>
        <translation>已放棄：沒有任何改變。</translation>
    </message>
</context>
<context>
    <name>LossPlot</name>
    <message>
        <source>L, scaled</source>
        <translation>L，縮放後</translation>
    </message>
    <message>
        <source>loss L</source>
        <translation>損失 L</translation>
    </message>
    <message>
        <source>L, own unit</source>
        <translation>L，原單位</translation>
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
        <translation>編輯</translation>
    </message>
</context>
<context>
    <name>Markup</name>
    <message>
        <source>A $, *, {sign} is opened and not closed: “{text}”.</source>
        <translation>$、* 或 {sign} 開啟後沒有關閉：「{text}」。</translation>
    </message>
    <message>
        <source>“{text}” closes what was not opened.</source>
        <translation>「{text}」關閉了沒有開啟的部分。</translation>
    </message>
    <message>
        <source>A name is missing after “\”.</source>
        <translation>「\」後面缺少名稱。</translation>
    </message>
    <message>
        <source>Something is missing at the end of a formula.</source>
        <translation>公式末尾缺少內容。</translation>
    </message>
    <message>
        <source>“{text}” is not closed.</source>
        <translation>「{text}」沒有關閉。</translation>
    </message>
    <message>
        <source>“{sign}” is missing before “{text}”.</source>
        <translation>「{text}」前面缺少「{sign}」。</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Open shipped example</source>
        <translation>開啟隨附的範例</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>開啟最近的檔案</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Open shipped lesson</source>
        <translation>開啟隨附的課程</translation>
    </message>
    <message>
        <source>No file was opened yet</source>
        <translation>還沒有開啟過檔案</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>檔案(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編輯(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>檢視(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>執行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Debug</source>
        <translation>除錯(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>網路(&amp;N)</translation>
    </message>
    <message>
        <source>Presen&amp;t</source>
        <translation>簡報(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>說明(&amp;H)</translation>
    </message>
    <message>
        <source>product</source>
        <translation>乘積</translation>
    </message>
    <message>
        <source>neuron</source>
        <translation>神經元</translation>
    </message>
    <message>
        <source>op</source>
        <translation>運算</translation>
    </message>
    <message>
        <source>phase</source>
        <translation>階段</translation>
    </message>
    <message>
        <source>example</source>
        <translation>樣本</translation>
    </message>
    <message>
        <source>iteration</source>
        <translation>迭代</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>訓練週期</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>{n} layers with weights; from 1 to {high} are possible.</source>
        <translation>有 {n} 個帶權重的層；應為 1 到 {high} 個。</translation>
    </message>
    <message>
        <source>A weight or bias is not a finite number.</source>
        <translation>有權重或偏差不是有限數。</translation>
    </message>
    <message>
        <source>It takes {n_in} inputs, but the layer before it has {n_out} neurons.</source>
        <translation>它接受 {n_in} 個輸入，而前一層有 {n_out} 個神經元。</translation>
    </message>
    <message>
        <source>layer {number}</source>
        <translation>第 {number} 層</translation>
    </message>
    <message>
        <source>{count:,} weights and biases; {limit:,} are the most that is opened.</source>
        <translation>有 {count:,} 個權重和偏差；最多可開啟 {limit:,} 個。</translation>
    </message>
    <message>
        <source>Its shape is {shape}: only matrices (weights) and rows (biases) are known.</source>
        <translation>它的形狀是 {shape}：只認識矩陣（權重）和向量（偏差）。</translation>
    </message>
    <message>
        <source>There are no weights in this file.</source>
        <translation>這個檔案裡沒有權重。</translation>
    </message>
    <message>
        <source>These do not fit one layer behind the other: {shapes}.</source>
        <translation>這些不能一層接一層地連接：{shapes}。</translation>
    </message>
    <message>
        <source>This row of numbers belongs to no weights: only layers with weights are known.</source>
        <translation>這個向量不屬於任何權重：只認識帶權重的層。</translation>
    </message>
    <message>
        <source>{n:,} arrays; {high:,} are the most that is opened.</source>
        <translation>有 {n:,} 個陣列；最多可開啟 {high:,} 個。</translation>
    </message>
    <message>
        <source>This is not an .npz archive, or it is damaged: save it again.</source>
        <translation>這不是 .npz 封存檔，或已損壞：請重新儲存。</translation>
    </message>
    <message>
        <source>It is too large, or packed in a way that NumPy does not use.</source>
        <translation>它太大，或打包方式不是 NumPy 所用的。</translation>
    </message>
    <message>
        <source>Only arrays of floating-point numbers can be opened; objects are never read.</source>
        <translation>只能開啟浮點數的陣列；從不讀取物件。</translation>
    </message>
    <message>
        <source>The array is cut off: save it again.</source>
        <translation>陣列被截斷：請重新儲存。</translation>
    </message>
    <message>
        <source>This is not an ONNX file, or it is damaged.</source>
        <translation>這不是 ONNX 檔案，或已損壞。</translation>
    </message>
    <message>
        <source>{n:,} nodes; {high:,} are the most that is opened.</source>
        <translation>有 {n:,} 個節點；最多可開啟 {high:,} 個。</translation>
    </message>
    <message>
        <source>ONNX files need a package: pip install &apos;visprop[onnx]&apos;</source>
        <translation>ONNX 檔案需要一個套件：pip install &apos;visprop[onnx]&apos;</translation>
    </message>
    <message>
        <source>It needs weights that are stored in the file, as constants.</source>
        <translation>它需要以常數存放在檔案裡的權重。</translation>
    </message>
    <message>
        <source>Its numbers lie in another file, which is never opened: save it as one.</source>
        <translation>它的數放在另一個檔案裡，而那個檔案從不開啟：請存成一個檔案。</translation>
    </message>
    <message>
        <source>Its numbers are not of the types float, double, float16 and bfloat16.</source>
        <translation>它的數不是 float、double、float16 或 bfloat16 類型。</translation>
    </message>
    <message>
        <source>The shape of its weights is damaged.</source>
        <translation>它的權重形狀已損壞。</translation>
    </message>
    <message>
        <source>Its numbers are damaged.</source>
        <translation>它的數已損壞。</translation>
    </message>
    <message>
        <source>{inputs} inputs and {outputs} outputs: one of each is needed.</source>
        <translation>有 {inputs} 個輸入和 {outputs} 個輸出：各需要一個。</translation>
    </message>
    <message>
        <source>The graph is not a chain: {n} nodes take what stands here.</source>
        <translation>計算圖不是鏈狀：有 {n} 個節點取用這裡的值。</translation>
    </message>
    <message>
        <source>An activation stands right behind the weights of its layer.</source>
        <translation>激活函數應緊跟在本層權重之後。</translation>
    </message>
    <message>
        <source>The slope of LeakyRelu is {slope}; only {known} is known.</source>
        <translation>LeakyRelu 的斜率是 {slope}；只認識 {known}。</translation>
    </message>
    <message>
        <source>This operator, or this use of it, is not known. Known are {known}.</source>
        <translation>不認識這個運算子，或它的這種用法。已知的有 {known}。</translation>
    </message>
    <message>
        <source>Softmax is known for the last layer only.</source>
        <translation>softmax 只認識用在最後一層的。</translation>
    </message>
    <message>
        <source>Its weights are not a matrix.</source>
        <translation>它的權重不是矩陣。</translation>
    </message>
    <message>
        <source>It has {n} biases for {count} neurons.</source>
        <translation>{count} 個神經元卻有 {n} 個偏差。</translation>
    </message>
    <message>
        <source>Opening such a file can run any program that is hidden in it. Convert it where you trust it: from safetensors.torch import save_file; save_file(model.state_dict(), &quot;model.safetensors&quot;)</source>
        <translation>開啟這種檔案可能會執行其中隱藏的任何程式。請在你信任它的地方轉換：from safetensors.torch import save_file; save_file(model.state_dict(), &quot;model.safetensors&quot;)</translation>
    </message>
    <message>
        <source>The kind of this file is not known: it can be {kinds}.</source>
        <translation>不認識這種檔案：可以是 {kinds}。</translation>
    </message>
    <message>
        <source>No biases for {names}: they start at 0.</source>
        <translation>{names} 沒有偏差：從 0 開始。</translation>
    </message>
    <message>
        <source>This is not a safetensors file, or it is cut off: copy it again.</source>
        <translation>這不是 safetensors 檔案，或被截斷：請重新複製。</translation>
    </message>
    <message>
        <source>{n:,} tensors; {high:,} are the most that is opened.</source>
        <translation>有 {n:,} 個張量；最多可開啟 {high:,} 個。</translation>
    </message>
    <message>
        <source>Its numbers are {code}; F64, F32, F16 and BF16 can be opened.</source>
        <translation>它的數是 {code}；可開啟 F64、F32、F16 和 BF16。</translation>
    </message>
    <message>
        <source>The header of this file is damaged: copy it again.</source>
        <translation>這個檔案的頭部已損壞：請重新複製。</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>The key is missing: this is no moment of visprop.</source>
        <translation>缺少這個鍵：這不是 visprop 的時刻。</translation>
    </message>
    <message>
        <source>{name} is no shipped experiment: did you mean &quot;{near}&quot;?</source>
        <translation>{name} 不是隨附的實驗：是指「{near}」嗎？</translation>
    </message>
    <message>
        <source>Each edit is a table of its own: [[edits]].</source>
        <translation>每個編輯是一個單獨的表：[[edits]]。</translation>
    </message>
    <message>
        <source>{place} is edited twice in iteration {k}.</source>
        <translation>{place} 在迭代 {k} 中編輯了兩次。</translation>
    </message>
    <message>
        <source>The key is missing.</source>
        <translation>缺少這個鍵。</translation>
    </message>
    <message>
        <source>A list of places is needed, as [0, 1].</source>
        <translation>需要位置的清單，如 [0, 1]。</translation>
    </message>
    <message>
        <source>A finite number or the name of an activation is needed, not {value}.</source>
        <translation>需要有限數或激活函數的名稱，而不是 {value}。</translation>
    </message>
    <message>
        <source>{name} is nothing in this network: write “node 2 0” or “edge 2 0 1”.</source>
        <translation>這個網路裡沒有 {name}：請寫成「node 2 0」或「edge 2 0 1」。</translation>
    </message>
    <message>
        <source>A table is needed, not {value}.</source>
        <translation>需要一個表，而不是 {value}。</translation>
    </message>
    <message>
        <source>The key {key} is not known: did you mean &quot;{near}&quot;?</source>
        <translation>不認識鍵 {key}：是指「{near}」嗎？</translation>
    </message>
    <message>
        <source>The moment is on the clipboard as text: Ctrl+V brings it back, here or elsewhere.</source>
        <translation>時刻已作為文字放到剪貼簿：在這裡或別處按 Ctrl+V 可恢復。</translation>
    </message>
    <message>
        <source>There is no moment on the clipboard: Ctrl+Shift+C copies one.</source>
        <translation>剪貼簿裡沒有時刻：按 Ctrl+Shift+C 可複製一個。</translation>
    </message>
    <message>
        <source>The clipboard</source>
        <translation>剪貼簿</translation>
    </message>
    <message>
        <source>Pasted; Ctrl+Z goes back to what was open.</source>
        <translation>已貼上；按 Ctrl+Z 回到之前開啟的內容。</translation>
    </message>
    <message>
        <source>Running to the moment…</source>
        <translation>正在執行到該時刻…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Go to moment – visprop</source>
        <translation>轉到時刻 – visprop</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>總和</translation>
    </message>
    <message>
        <source>inputs</source>
        <translation>輸入</translation>
    </message>
    <message>
        <source>both</source>
        <translation>兩者</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>恆定</translation>
    </message>
    <message>
        <source>step</source>
        <translation>階梯</translation>
    </message>
    <message>
        <source>cosine</source>
        <translation>餘弦</translation>
    </message>
    <message>
        <source>zeros</source>
        <translation>全零</translation>
    </message>
    <message>
        <source>uniform</source>
        <translation>均勻</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>常態</translation>
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
        <translation>輸入</translation>
    </message>
    <message>
        <source>layer {layer}, {activation}</source>
        <translation>第 {layer} 層，{activation}</translation>
    </message>
    <message>
        <source>⋮ {n} more</source>
        <translation>⋮ 還有 {n} 個</translation>
    </message>
    <message>
        <source> – Probe: {name}</source>
        <translation> – 探針：{name}</translation>
    </message>
    <message>
        <source>example {n} of {all}</source>
        <translation>樣本 {n}，共 {all} 個</translation>
    </message>
    <message>
        <source>Backpropagation – Forward pass</source>
        <translation>反向傳播演算法 – 前向傳播</translation>
    </message>
    <message>
        <source>Backpropagation – Cost</source>
        <translation>反向傳播演算法 – 代價</translation>
    </message>
    <message>
        <source>Backpropagation – Backward pass</source>
        <translation>反向傳播演算法 – 反向傳播</translation>
    </message>
    <message>
        <source>Backpropagation – Gradient</source>
        <translation>反向傳播演算法 – 梯度</translation>
    </message>
    <message>
        <source>Backpropagation – Update</source>
        <translation>反向傳播演算法 – 更新</translation>
    </message>
    <message>
        <source>Backpropagation – The reversed network</source>
        <translation>反向傳播演算法 – 反向網路</translation>
    </message>
    <message>
        <source>Backpropagation – Forward and backward</source>
        <translation>反向傳播演算法 – 前向與反向</translation>
    </message>
    <message>
        <source>Backpropagation – Summary</source>
        <translation>反向傳播演算法 – 總結</translation>
    </message>
    <message>
        <source>Backpropagation</source>
        <translation>反向傳播演算法</translation>
    </message>
    <message>
        <source>Multiply the two: {product}; {dldw} is the sum over the batch</source>
        <translation>兩者相乘：{product}；{dldw} 是對批次的總和</translation>
    </message>
    <message>
        <source>Ready: the first step takes a batch of examples</source>
        <translation>就緒：第一步取一個批次的樣本</translation>
    </message>
    <message>
        <source>Compute {dzdw} for all parameters: it is the input {a} that the weight multiplies</source>
        <translation>計算全部參數的 {dzdw}：它就是權重所乘的輸入 {a}</translation>
    </message>
    <message>
        <source>Compare the output {y} with the target {t}: the cost {C}</source>
        <translation>把輸出 {y} 與目標 {t} 比較：代價 {C}</translation>
    </message>
    <message>
        <source>Compute {dcdz} for all activation function inputs {z}, from the output layer</source>
        <translation>從輸出層開始，計算全部激活函數輸入 {z} 的 {dcdz}</translation>
    </message>
    <message>
        <source>Multiply the two: {product}; {dldw} is the mean over the batch</source>
        <translation>兩者相乘：{product}；{dldw} 是對批次的平均</translation>
    </message>
    <message>
        <source>Take a step down the slope: {update}</source>
        <translation>沿坡下降一步：{update}</translation>
    </message>
    <message>
        <source>Above: {dzdw} is the input {a} of the weight. Below, on the same edges: {dcdz}</source>
        <translation>上：{dzdw} 是權重的輸入 {a}。下：沿同樣的邊，{dcdz}</translation>
    </message>
    <message>
        <source>Forward, {dzdw} = {a}; backward, {dcdz}; their product is {dcdw}</source>
        <translation>前向，{dzdw} = {a}；反向，{dcdz}；兩者之積是 {dcdw}</translation>
    </message>
    <message>
        <source>Each hidden neuron becomes an amplifier; its gain {slope} comes from the forward pass</source>
        <translation>每個隱藏神經元變成一個放大器；增益 {slope} 來自前向傳播</translation>
    </message>
    <message>
        <source>Compute {dcdz} for all {z}, from the output layer; the gains {slope} are fixed by the forward pass</source>
        <translation>從輸出層開始，計算全部 {z} 的 {dcdz}；增益 {slope} 已由前向傳播定下</translation>
    </message>
    <message>
        <source>weight +</source>
        <translation>權重 +</translation>
    </message>
    <message>
        <source>weight −</source>
        <translation>權重 −</translation>
    </message>
    <message>
        <source>carries {w}·{d} &gt; 0</source>
        <translation>帶來 {w}·{d} &gt; 0</translation>
    </message>
    <message>
        <source>&lt; 0</source>
        <translation>&lt; 0</translation>
    </message>
    <message>
        <source>the weight that is followed</source>
        <translation>所跟蹤的權重</translation>
    </message>
    <message>
        <source>{d} = output {a}</source>
        <translation>{d} = 輸出 {a}</translation>
    </message>
    <message>
        <source>{c} over {l}</source>
        <translation>{c}，其下 {l}</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>偏差</translation>
    </message>
    <message>
        <source>output {a}</source>
        <translation>輸出 {a}</translation>
    </message>
    <message>
        <source>not computed yet</source>
        <translation>尚未計算</translation>
    </message>
    <message>
        <source>amplifier, gain {gain}, fixed by the forward pass</source>
        <translation>放大器，增益 {gain}，由前向傳播定下</translation>
    </message>
</context>
<context>
    <name>Notation</name>
    <message>
        <source>lecture: ∂C/∂z</source>
        <translation>課程：∂C/∂z</translation>
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
        <translation>筆記 – visprop</translation>
    </message>
    <message>
        <source>They are saved with the session (.visprop), not with an experiment (.toml).</source>
        <translation>筆記隨工作階段（.visprop）儲存，不隨實驗（.toml）儲存。</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>筆記</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Copy report</source>
        <translation>複製報告</translation>
    </message>
</context>
<context>
    <name>OpBar</name>
    <message>
        <source>ops</source>
        <translation>運算</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n}，共 {all}</translation>
    </message>
    <message>
        <source>forward pass</source>
        <translation>前向傳播</translation>
    </message>
    <message>
        <source>forward</source>
        <translation>前向</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>代價</translation>
    </message>
    <message>
        <source>backward pass</source>
        <translation>反向傳播</translation>
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
        <translation>它最大的項是 {a} · {b} = {x} · {y}</translation>
    </message>
    <message>
        <source>it is {a} · {b} = {x} · {y}</source>
        <translation>它是 {a} · {b} = {x} · {y}</translation>
    </message>
    <message>
        <source>it is column {column} of training row {row}</source>
        <translation>它是訓練列 {row} 的第 {column} 欄</translation>
    </message>
    <message>
        <source>its largest term is the bias {b} = {x}</source>
        <translation>它最大的項是偏差 {b} = {x}</translation>
    </message>
    <message>
        <source>it is {activation} of {z} = {x}</source>
        <translation>它是 {activation} 在 {z} = {x} 處的值</translation>
    </message>
    <message>
        <source>it is the slope of {activation} at {z} = {x}</source>
        <translation>它是 {activation} 在 {z} = {x} 處的斜率</translation>
    </message>
    <message>
        <source>it is {formula} with {error}</source>
        <translation>它是 {formula}，其中 {error}</translation>
    </message>
    <message>
        <source>its largest term is {formula} with {error}</source>
        <translation>它最大的項是 {formula}，其中 {error}</translation>
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
        <translation>它是各代價的 {reduction}，最大的是 {C} = {x}</translation>
    </message>
    <message>
        <source>it is the slope of {cost} at {error}</source>
        <translation>它是 {cost} 在 {error} 處的斜率</translation>
    </message>
    <message>
        <source>it is made of {operands}</source>
        <translation>它由 {operands} 構成</translation>
    </message>
    <message>
        <source>its largest term is {a} = {x}</source>
        <translation>它最大的項是 {a} = {x}</translation>
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
        <translation>它是 {slope} + l1 · {w} 的符號 + l2 · {w}，其中 {numbers}</translation>
    </message>
    <message>
        <source>it is {old} - rate · {slope} = {x} - {eta} · {y}</source>
        <translation>它是 {old} - 學習率 · {slope} = {x} - {eta} · {y}</translation>
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
        <translation>它是 {old} - 學習率 · {step} = {x} - {eta} · {y}</translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <source>chart</source>
        <translation>圖表</translation>
    </message>
    <message>
        <source>across</source>
        <translation>橫軸</translation>
    </message>
    <message>
        <source>up</source>
        <translation>縱軸</translation>
    </message>
    <message>
        <source>output</source>
        <translation>輸出</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>資料列</translation>
    </message>
    <message>
        <source>the class that wins</source>
        <translation>輸出最大的類別</translation>
    </message>
</context>
<context>
    <name>Outputs</name>
    <message>
        <source>Click: a point. Drag: move it. Right click: delete it. In the chart: arrows move the cross, Enter sets a point, Space picks one up, N and P go from one to the next, Delete, Esc.</source>
        <translation>按一下：設點。拖曳：移動點。按右鍵：刪除點。在圖表中：方向鍵移動十字，Enter 設點，空白鍵拾起點，N 和 P 逐點移動，Delete 刪除，Esc 結束。</translation>
    </message>
    <message>
        <source>The other inputs are at their mean over the training rows.</source>
        <translation>其他輸入取訓練列的平均值。</translation>
    </message>
    <message>
        <source>share of the true class</source>
        <translation>佔真實類別的比例</translation>
    </message>
</context>
<context>
    <name>PairChart</name>
    <message>
        <source>loss</source>
        <translation>損失</translation>
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
        <translation>現在不可用：{tip}</translation>
    </message>
    <message>
        <source>No command has these words.</source>
        <translation>沒有含這些詞的命令。</translation>
    </message>
    <message>
        <source>Open example: {name}</source>
        <translation>開啟範例：{name}</translation>
    </message>
    <message>
        <source>Open again: {name}</source>
        <translation>再次開啟：{name}</translation>
    </message>
    <message>
        <source>Open {path}.</source>
        <translation>開啟 {path}。</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Show this section</source>
        <translation>展開這一節</translation>
    </message>
    <message>
        <source>Fold this section</source>
        <translation>摺疊這一節</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>計數</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>Network</source>
        <translation>網路</translation>
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
        <translation>圖像無法編碼為 PNG。</translation>
    </message>
</context>
<context>
    <name>Predicting</name>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>表格 (*.csv *.tsv *.txt);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>Table to predict</source>
        <translation>要預測的表格</translation>
    </message>
    <message>
        <source>Write predictions</source>
        <translation>寫出預測</translation>
    </message>
    <message>
        <source>{path}: {n} rows, answered by the network of iteration {k}.</source>
        <translation>{path}：{n} 列，由迭代 {k} 的網路回答。</translation>
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
        <translation>網路的答案不是有限數。</translation>
    </message>
</context>
<context>
    <name>Probe</name>
    <message>
        <source>Numbers are needed.</source>
        <translation>需要數。</translation>
    </message>
    <message>
        <source>{width} numbers are needed in each row.</source>
        <translation>每列需要 {width} 個數。</translation>
    </message>
    <message>
        <source>Every number must be finite.</source>
        <translation>每個數都必須有限。</translation>
    </message>
    <message>
        <source>As many targets as inputs are needed.</source>
        <translation>目標的列數須與輸入相同。</translation>
    </message>
</context>
<context>
    <name>Probing</name>
    <message>
        <source>Probe: {name}. It is no part of the run; L and ∂L/∂w are of this row alone. Esc ends it.</source>
        <translation>探針：{name}。它不屬於執行；L 和 ∂L/∂w 只是這一列的。按 Esc 結束。</translation>
    </message>
    <message>
        <source>{name} is in this batch: it is the example in focus.</source>
        <translation>{name} 在這個批次裡：它就是焦點樣本。</translation>
    </message>
    <message>
        <source>“{word}” is no number: write the inputs as 0.5, -1 and a target behind “;”.</source>
        <translation>「{word}」不是數：請把輸入寫成 0.5, -1，目標寫在「;」之後。</translation>
    </message>
</context>
<context>
    <name>Projected</name>
    <message>
        <source>+ {n} more</source>
        <translation>+ 另外 {n} 個</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>The parameters of this iteration have not moved yet.</source>
        <translation>這次迭代的參數還沒有移動。</translation>
    </message>
    <message>
        <source>Every weight and bias moved by −η·g, with g made again from its factors.</source>
        <translation>每個權重和偏差都移動了 −η·g，其中 g 由各因子重新算出。</translation>
    </message>
    <message>
        <source>Every weight and bias moved by the step of {name}, made again from g and its memory.</source>
        <translation>每個權重和偏差都按 {name} 的步長移動，由 g 及其記憶重新算出。</translation>
    </message>
    <message>
        <source>{place} moved by {moved}; the rule −η·g says {expected}.</source>
        <translation>{place} 移動了 {moved}；按規則 −η·g 應為 {expected}。</translation>
    </message>
    <message>
        <source>g of {place} is {moved}; its factors make {expected}.</source>
        <translation>{place} 的 g 是 {moved}；由各因子得 {expected}。</translation>
    </message>
    <message>
        <source>{place} moved by {moved}; the optimizer&apos;s rule says {expected}.</source>
        <translation>{place} 移動了 {moved}；按最佳化器的規則應為 {expected}。</translation>
    </message>
    <message>
        <source>Some gradients are no finite numbers any more: no rule can be checked.</source>
        <translation>有些梯度已不是有限數：無法檢驗規則。</translation>
    </message>
    <message>
        <source>This batch does not hold the rows that its place in the epoch gives it.</source>
        <translation>這個批次的資料列與它在本訓練週期中的位置不符。</translation>
    </message>
    <message>
        <source>Row {row} is taken {n} times in epoch {epoch}.</source>
        <translation>第 {row} 列在第 {epoch} 個訓練週期中被取了 {n} 次。</translation>
    </message>
    <message>
        <source>Each of the {n} rows is taken exactly once in epoch {epoch}.</source>
        <translation>{n} 列中的每一列在第 {epoch} 個訓練週期中恰好取了一次。</translation>
    </message>
    <message>
        <source>No row is taken twice in epoch {epoch}; an edit ended it early.</source>
        <translation>第 {epoch} 個訓練週期中沒有哪一列被取兩次；一次編輯使它提前結束。</translation>
    </message>
    <message>
        <source>{n} of {all} rows never taken in epoch {epoch}: row {row} is one.</source>
        <translation>{all} 列中有 {n} 列在第 {epoch} 個訓練週期中從未被取到：例如第 {row} 列。</translation>
    </message>
    <message>
        <source>∂L/∂w of layer {layer}, neuron {i}, input {j}</source>
        <translation>第 {layer} 層神經元 {i}、輸入 {j} 的 ∂L/∂w</translation>
    </message>
    <message>
        <source>∂L/∂b of layer {layer}, neuron {i}</source>
        <translation>第 {layer} 層神經元 {i} 的 ∂L/∂b</translation>
    </message>
    <message>
        <source>∂C/∂w of layer {layer}, neuron {i}, input {j}, example {n}</source>
        <translation>第 {layer} 層神經元 {i}、輸入 {j}、樣本 {n} 的 ∂C/∂w</translation>
    </message>
    <message>
        <source>∂C/∂z of layer {layer}, neuron {i}, example {n}</source>
        <translation>第 {layer} 層神經元 {i}、樣本 {n} 的 ∂C/∂z</translation>
    </message>
    <message>
        <source>∂C/∂a of layer {layer}, neuron {i}, example {n}</source>
        <translation>第 {layer} 層神經元 {i}、樣本 {n} 的 ∂C/∂a</translation>
    </message>
    <message>
        <source>the weight of layer {layer}, neuron {i}, input {j}</source>
        <translation>第 {layer} 層神經元 {i}、輸入 {j} 的權重</translation>
    </message>
    <message>
        <source>the bias of layer {layer}, neuron {i}</source>
        <translation>第 {layer} 層神經元 {i} 的偏差</translation>
    </message>
    <message>
        <source>kink crossed at layer {layer}, neuron {i}, example {n}</source>
        <translation>在第 {layer} 層神經元 {i}、樣本 {n} 處越過折點</translation>
    </message>
    <message>
        <source>kink of the cost crossed at output {i}, example {n}</source>
        <translation>在輸出 {i}、樣本 {n} 處越過代價的折點</translation>
    </message>
    <message>
        <source> and {n} more</source>
        <translation> 以及另外 {n} 處</translation>
    </message>
    <message>
        <source>No derivative of this iteration is computed and proved yet.</source>
        <translation>這次迭代還沒有任何已計算並驗證的導數。</translation>
    </message>
    <message>
        <source>Some costs are no finite numbers any more: there is nothing to compare.</source>
        <translation>有些代價已不是有限數：無從比較。</translation>
    </message>
    <message>
        <source>All {n} derivatives agree with {method}; the largest relative difference is {worst}.</source>
        <translation>全部 {n} 個導數與{method}一致；最大相對差為 {worst}。</translation>
    </message>
    <message>
        <source>{kink}: {few} of {n} derivatives lie between the slopes of its sides; the rest agree.</source>
        <translation>{kink}：{n} 個導數中有 {few} 個介於兩側斜率之間；其餘一致。</translation>
    </message>
    <message>
        <source>{n} of {all} derivatives are wrong: {place} is {analytic}, numerically {numerical}.</source>
        <translation>{all} 個導數中有 {n} 個錯誤：{place} 是 {analytic}，數值為 {numerical}。</translation>
    </message>
    <message>
        <source>a complex step</source>
        <translation>複數步長</translation>
    </message>
    <message>
        <source>differences</source>
        <translation>差分</translation>
    </message>
    <message>
        <source>{kink}; {analytic} lies within the slopes {low} to {high} of its two sides</source>
        <translation>{kink}；{analytic} 介於兩側斜率 {low} 到 {high} 之間</translation>
    </message>
    <message>
        <source>WRONG: {analytic} lies outside {low} to {high}, the slopes at the {kink}</source>
        <translation>錯誤：{analytic} 不在 {low} 到 {high} 之間，即 {kink} 處的斜率</translation>
    </message>
    <message>
        <source>right: {analytic}, by {method} {numerical}, relative difference {off}</source>
        <translation>正確：{analytic}，{method}得 {numerical}，相對差 {off}</translation>
    </message>
    <message>
        <source>WRONG: {analytic}, by {method} {numerical}, relative difference {off}</source>
        <translation>錯誤：{analytic}，{method}得 {numerical}，相對差 {off}</translation>
    </message>
</context>
<context>
    <name>Proving</name>
    <message>
        <source>The proof of this iteration was given up; Ctrl+K begins it again.</source>
        <translation>已放棄驗證這次迭代；按 Ctrl+K 重新開始。</translation>
    </message>
    <message>
        <source>Proving the gradients: {n} % done. Esc or F6 gives up.</source>
        <translation>正在驗證梯度：已完成 {n} %。按 Esc 或 F6 放棄。</translation>
    </message>
</context>
<context>
    <name>Readout</name>
    <message>
        <source>loss L of the batch: {x}</source>
        <translation>批次的損失 L：{x}</translation>
    </message>
    <message>
        <source>mean of its epoch: {x}</source>
        <translation>所在訓練週期的平均：{x}</translation>
    </message>
    <message>
        <source>{part}: accuracy {x} %, after iteration {k}</source>
        <translation>{part}：準確率 {x} %，在迭代 {k} 之後</translation>
    </message>
    <message>
        <source>{part}: R² {x}, after iteration {k}</source>
        <translation>{part}：R² {x}，在迭代 {k} 之後</translation>
    </message>
    <message>
        <source>{part}: RMSE {x}, after iteration {k}</source>
        <translation>{part}：RMSE {x}，在迭代 {k} 之後</translation>
    </message>
    <message>
        <source>gradient norm ‖g‖: {x}</source>
        <translation>梯度範數 ‖g‖：{x}</translation>
    </message>
    <message>
        <source>gradient norms ‖g‖ of iterations {start} to {end}: {low} to {high}</source>
        <translation>迭代 {start} 到 {end} 的梯度範數 ‖g‖：{low} 到 {high}</translation>
    </message>
    <message>
        <source>validation: {x}, after iteration {k}</source>
        <translation>驗證：{x}，在迭代 {k} 之後</translation>
    </message>
</context>
<context>
    <name>Recovering</name>
    <message>
        <source>Recover unsaved work?</source>
        <translation>恢復未儲存的工作？</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>開啟它</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>刪除它</translation>
    </message>
    <message>
        <source>visprop ended without saving, and what it left cannot be read:
{error}
{path}</source>
        <translation>visprop 未儲存就結束了，它留下的內容無法讀取：
{error}
{path}</translation>
    </message>
    <message>
        <source>Unsaved work is damaged</source>
        <translation>未儲存的工作已損壞</translation>
    </message>
    <message>
        <source>visprop was ended by a fault the last time. There was no unsaved work.</source>
        <translation>上一次 visprop 因故障而結束。當時沒有未儲存的工作。</translation>
    </message>
    <message>
        <source>The last end</source>
        <translation>上一次的結束</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以後再說</translation>
    </message>
    <message>
        <source>Recovered, and in no file yet: Ctrl+S saves it.</source>
        <translation>已恢復，還不在任何檔案裡：按 Ctrl+S 儲存。</translation>
    </message>
    <message>
        <source>visprop ended without saving “{title}”: iteration {k} of {n}, kept on {when}.
{path}
Nothing is replaced: it opens as unsaved work. “Later” leaves it for the next start.</source>
        <translation>visprop 未儲存「{title}」就結束了：迭代 {n} 中的 {k}，備份於 {when}。
{path}
不會替換任何內容：它作為未儲存的工作開啟。「以後再說」會把它留到下次啟動。</translation>
    </message>
    <message>
        <source>It was in no file.</source>
        <translation>它不在任何檔案裡。</translation>
    </message>
    <message>
        <source>The network at the moment that was left</source>
        <translation>離開時的網路</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Unsaved work cannot be kept: {reason}.</source>
        <translation>無法備份未儲存的工作：{reason}。</translation>
    </message>
    <message>
        <source>Unsaved work</source>
        <translation>未儲存的工作</translation>
    </message>
    <message>
        <source>Unsaved work cannot be read: it is damaged.</source>
        <translation>無法讀取未儲存的工作：它已損壞。</translation>
    </message>
</context>
<context>
    <name>Recursion</name>
    <message>
        <source>stage {n} of {all}: → on, ← back</source>
        <translation>階段 {n}，共 {all} 個：→ 繼續，← 返回</translation>
    </message>
    <message>
        <source>only {here} is shown; {stage}</source>
        <translation>這裡只顯示 {here}；{stage}</translation>
    </message>
    <message>
        <source>From the output layer back</source>
        <translation>從輸出層往回</translation>
    </message>
    <message>
        <source>One neuron first</source>
        <translation>先看一個神經元</translation>
    </message>
    <message>
        <source>How does C change with z? By the chain rule, through a; the second factor is unknown.</source>
        <translation>C 怎樣隨 z 變化？按鏈式法則，經過 a；第二個因子未知。</translation>
    </message>
    <message>
        <source>One neuron: the first factor</source>
        <translation>一個神經元：第一個因子</translation>
    </message>
    <message>
        <source>It is the slope of the activation function at z.</source>
        <translation>它是激活函數在 z 處的斜率。</translation>
    </message>
    <message>
        <source>One neuron: the second factor</source>
        <translation>一個神經元：第二個因子</translation>
    </message>
    <message>
        <source>a reaches C through each next neuron, and the paths add; assume the next ∂C/∂z known.</source>
        <translation>a 經過下一層的每個神經元到達 C，各條路徑相加；假設後面的 ∂C/∂z 已知。</translation>
    </message>
    <message>
        <source>Another point of view</source>
        <translation>換個角度看</translation>
    </message>
    <message>
        <source>An amplifier, not in our network: it multiplies what comes back by the constant σ′(z).</source>
        <translation>一個不在我們網路裡的放大器：它把傳回來的量乘以常數 σ′(z)。</translation>
    </message>
    <message>
        <source>Case 1: the next layer is the output layer</source>
        <translation>情形 1：下一層是輸出層</translation>
    </message>
    <message>
        <source>There ∂C/∂z follows from the output and the cost: done.</source>
        <translation>這時 ∂C/∂z 由輸出和代價得出：完成。</translation>
    </message>
    <message>
        <source>Case 2: the next layer is not the output layer</source>
        <translation>情形 2：下一層不是輸出層</translation>
    </message>
    <message>
        <source>The same question again, one layer further on: recursively, until the output layer.</source>
        <translation>再問同樣的問題，往後推一層：遞迴下去，直到輸出層。</translation>
    </message>
    <message>
        <source>Start there: ∂C/∂z of layer {n} is known at once from the cost.</source>
        <translation>從那裡開始：第 {n} 層的 ∂C/∂z 由代價直接得出。</translation>
    </message>
    <message>
        <source>Layer {n} from layer {next}: nothing is computed twice.</source>
        <translation>由第 {next} 層得第 {n} 層：沒有任何量要算兩次。</translation>
    </message>
    <message>
        <source>Layer 1 from layer 2: every ∂C/∂z is there, at the cost of one more forward pass.</source>
        <translation>由第 2 層得第 1 層：全部 ∂C/∂z 都有了，代價只是再來一次前向傳播。</translation>
    </message>
    <message>
        <source>   assume it known: </source>
        <translation>   假設已知：</translation>
    </message>
    <message>
        <source>   a constant: the forward pass has fixed z</source>
        <translation>   常數：前向傳播已定下 z</translation>
    </message>
    <message>
        <source>   it depends on the cost alone</source>
        <translation>   它只取決於代價</translation>
    </message>
    <message>
        <source>needs every ∂C/∂z of layer {n}: go on, until the output layer is reached</source>
        <translation>需要第 {n} 層的每個 ∂C/∂z：繼續下去，直到輸出層</translation>
    </message>
    <message>
        <source>The walk needs a network with two hidden layers or more, as the lecture&apos;s; R shows the reversed network of any experiment.</source>
        <translation>推導需要有兩個以上隱藏層的網路，如課程的網路；R 可顯示任何實驗的反向網路。</translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message>
        <source>Presenter – visprop</source>
        <translation>簡報者 – visprop</translation>
    </message>
    <message>
        <source>Presenter</source>
        <translation>簡報者</translation>
    </message>
    <message>
        <source>What the room sees</source>
        <translation>教室裡看到的畫面</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>接下來</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>筆記</translation>
    </message>
    <message>
        <source>What the last step did</source>
        <translation>上一步做了什麼</translation>
    </message>
    <message>
        <source>What the room sees that differs</source>
        <translation>教室畫面與此處的不同</translation>
    </message>
    <message>
        <source>Elapsed time</source>
        <translation>已用時間</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Hidden answers</source>
        <translation>隱藏的答案</translation>
    </message>
    <message>
        <source>No lesson is open: there are no notes.</source>
        <translation>沒有開啟課程：沒有備註。</translation>
    </message>
    <message>
        <source>Nothing is hidden.</source>
        <translation>沒有隱藏任何內容。</translation>
    </message>
    <message>
        <source>Projector – visprop</source>
        <translation>投影機 – visprop</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>投影機</translation>
    </message>
    <message>
        <source>{name}: {rule}</source>
        <translation>{name}：{rule}</translation>
    </message>
    <message>
        <source>No projector: plug it in, and it goes on there.</source>
        <translation>沒有投影機：插上後會在那裡繼續。</translation>
    </message>
    <message>
        <source>The room sees a black screen: B shows the picture.</source>
        <translation>教室裡是黑畫面：按 B 恢復畫面。</translation>
    </message>
    <message>
        <source>The room sees a white screen: W shows the picture.</source>
        <translation>教室裡是白畫面：按 W 恢復畫面。</translation>
    </message>
    <message>
        <source>Frozen: the room sees this until F is pressed again.</source>
        <translation>已定格：再按 F 之前教室裡一直看到這個畫面。</translation>
    </message>
</context>
<context>
    <name>RunBar</name>
    <message>
        <source>run</source>
        <translation>執行</translation>
    </message>
    <message>
        <source>iteration</source>
        <translation>迭代</translation>
    </message>
    <message>
        <source>iteration {k}, epoch {n}</source>
        <translation>迭代 {k}，第 {n} 個訓練週期</translation>
    </message>
    <message>
        <source>: not run yet</source>
        <translation>：尚未執行</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>以及另外 {n} 個</translation>
    </message>
</context>
<context>
    <name>RunList</name>
    <message>
        <source>Runs</source>
        <translation>執行</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差別</translation>
    </message>
    <message>
        <source>M keeps the run in view. Space: draw it or not; Enter: rename; Delete: drop; O: open it again.</source>
        <translation>M 保留檢視中的執行。空白鍵：畫或不畫；Enter：重新命名；Delete：去掉；O：重新開啟。</translation>
    </message>
    <message>
        <source>epochs · best valid. · last L</source>
        <translation>訓練週期數 · 最佳驗證 · 最後的 L</translation>
    </message>
    <message>
        <source>branch {name}</source>
        <translation>分支 {name}</translation>
    </message>
    <message>
        <source>{name} → in view</source>
        <translation>{name} → 正在顯示</translation>
    </message>
    <message>
        <source>Nothing differs: the same run.</source>
        <translation>沒有差別：是同一次執行。</translation>
    </message>
    <message>
        <source>This is the run in view; go to another one to see what differs.</source>
        <translation>這是正在顯示的執行；轉到另一個可看差別。</translation>
    </message>
    <message>
        <source>Rename run – visprop</source>
        <translation>重新命名執行 – visprop</translation>
    </message>
    <message>
        <source>New name of {name}</source>
        <translation>{name} 的新名稱</translation>
    </message>
    <message>
        <source>A run needs a name that no other run has.</source>
        <translation>執行需要一個與其他執行不同的名稱。</translation>
    </message>
    <message>
        <source>Branches are deleted in the debugger&apos;s list (Alt+3).</source>
        <translation>分支在除錯器的清單中刪除（Alt+3）。</translation>
    </message>
    <message>
        <source>{n} updates, {epochs} epochs</source>
        <translation>{n} 次更新，{epochs} 個訓練週期</translation>
    </message>
    <message>
        <source>best validation loss {loss}, at the end of epoch {epoch}</source>
        <translation>最佳驗證損失 {loss}，在第 {epoch} 個訓練週期末</translation>
    </message>
    <message>
        <source>edits: {n}</source>
        <translation>編輯：{n}</translation>
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
        <translation>給定 {n} 個</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Nothing has changed since {path} was written; Save As writes the moment too.</source>
        <translation>自寫入 {path} 後沒有改動；「另存新檔」還會寫入時刻。</translation>
    </message>
    <message>
        <source>Sessions with all that was run (*.visprop)</source>
        <translation>含有全部執行內容的工作階段 (*.visprop)</translation>
    </message>
    <message>
        <source>Experiments with edits and moment (*.toml)</source>
        <translation>帶編輯和時刻的實驗 (*.toml)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>{path} exists already: choose it by its whole name to replace it.</source>
        <translation>{path} 已經存在：要替換它，請用完整名稱選擇。</translation>
    </message>
    <message>
        <source>Saving: {path}</source>
        <translation>正在儲存：{path}</translation>
    </message>
    <message>
        <source>Saved: {path}. Other branches, kept runs and notes go into a session (.visprop).</source>
        <translation>已儲存：{path}。其他分支、保留的執行和筆記要存入工作階段（.visprop）。</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>已儲存：{path}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>儲存到別處…</translation>
    </message>
    <message>
        <source>Another program has changed {path} since it was opened or saved here.</source>
        <translation>自從在這裡開啟或儲存以來，另一個程式改動了 {path}。</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>替換它</translation>
    </message>
    <message>
        <source>The file has changed</source>
        <translation>檔案已改動</translation>
    </message>
</context>
<context>
    <name>ScoreChart</name>
    <message>
        <source>accuracy, %</source>
        <translation>準確率，%</translation>
    </message>
    <message>
        <source>R²</source>
        <translation>R²</translation>
    </message>
    <message>
        <source>RMSE, own unit</source>
        <translation>RMSE，原單位</translation>
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
        <translation>按排程得出的本訓練週期學習率 η。</translation>
    </message>
    <message>
        <source>How long the gradient is, over all parameters.</source>
        <translation>梯度對全部參數的長度。</translation>
    </message>
    <message>
        <source>The gradient is clipped, so that no step gets too long.</source>
        <translation>梯度經過裁剪，不讓任何一步太長。</translation>
    </message>
    <message>
        <source>For each parameter: m remembers the last slopes, the newest most.</source>
        <translation>對每個參數：m 記住最近的斜率，越新的分量越重。</translation>
    </message>
    <message>
        <source>For each parameter: v remembers how large its slopes were.</source>
        <translation>對每個參數：v 記住它的斜率曾有多大。</translation>
    </message>
    <message>
        <source>m without the pull of its start at 0: m̂.</source>
        <translation>去掉從 0 開始的拖累後的 m：m̂。</translation>
    </message>
    <message>
        <source>v without the pull of its start at 0: v̂.</source>
        <translation>去掉從 0 開始的拖累後的 v：v̂。</translation>
    </message>
    <message>
        <source>For each parameter: the step Δ that the update will subtract.</source>
        <translation>對每個參數：更新時要減去的一步 Δ。</translation>
    </message>
    <message>
        <source>Ready: the first step takes the batch of examples.</source>
        <translation>就緒：第一步取一個批次的樣本。</translation>
    </message>
    <message>
        <source>Iteration {k} is done: the loss of its batch was {loss}.</source>
        <translation>迭代 {k} 完成：它的批次損失為 {loss}。</translation>
    </message>
    <message>
        <source>The batch is taken: {batch} of the training examples.</source>
        <translation>已取批次：訓練樣本中的 {batch} 個。</translation>
    </message>
    <message>
        <source>Layer {layer}: each neuron adds up weight times input, and its bias, to z.</source>
        <translation>第 {layer} 層：每個神經元把權重乘輸入逐項相加，再加偏差，得到 z。</translation>
    </message>
    <message>
        <source>Layer {layer}: each z passes the activation function and becomes a.</source>
        <translation>第 {layer} 層：每個 z 經過激活函數變成 a。</translation>
    </message>
    <message>
        <source>Layer {layer}: the slopes σ′(z), from now on fixed: gains for the way back.</source>
        <translation>第 {layer} 層：斜率 σ′(z)，從此固定：回程的增益。</translation>
    </message>
    <message>
        <source>The outputs are compared with the targets: cost C = {C}.</source>
        <translation>輸出與目標比較：代價 C = {C}。</translation>
    </message>
    <message>
        <source>The loss L = {L} of the batch of {batch}.</source>
        <translation>{batch} 個樣本的批次的損失 L = {L}。</translation>
    </message>
    <message>
        <source>Layer {layer}: ∂C/∂a arrives, each ∂C/∂z of the next layer times its weight.</source>
        <translation>第 {layer} 層：∂C/∂a 到達，由下一層的每個 ∂C/∂z 乘以其權重。</translation>
    </message>
    <message>
        <source>Layer {layer}: what has arrived, times σ′(z), is ∂C/∂z.</source>
        <translation>第 {layer} 層：到達的量乘以 σ′(z) 就是 ∂C/∂z。</translation>
    </message>
    <message>
        <source>Layer {layer}: ∂z/∂w from one end times ∂C/∂z from the other gives ∂C/∂w.</source>
        <translation>第 {layer} 層：一端的 ∂z/∂w 乘另一端的 ∂C/∂z 得 ∂C/∂w。</translation>
    </message>
    <message>
        <source>Layer {layer}: ∂z/∂b is 1, so ∂C/∂b is ∂C/∂z.</source>
        <translation>第 {layer} 層：∂z/∂b 是 1，所以 ∂C/∂b 就是 ∂C/∂z。</translation>
    </message>
    <message>
        <source>All derivatives in one column: the gradient g.</source>
        <translation>全部導數排成一個縱列：梯度 g。</translation>
    </message>
    <message>
        <source>Layer {layer}: each weight goes a step against its slope.</source>
        <translation>第 {layer} 層：每個權重逆著它的斜率走一步。</translation>
    </message>
    <message>
        <source>Layer {layer}: each bias goes a step against its slope.</source>
        <translation>第 {layer} 層：每個偏差逆著它的斜率走一步。</translation>
    </message>
    <message>
        <source>The backward pass begins: ∂C/∂y of each output, from the cost alone.</source>
        <translation>反向傳播開始：每個輸出的 ∂C/∂y，只取決於代價。</translation>
    </message>
    <message>
        <source>The backward pass begins: ∂C/∂z of each output, from its cost and activation.</source>
        <translation>反向傳播開始：每個輸出的 ∂C/∂z，由代價和激活函數得出。</translation>
    </message>
    <message>
        <source>Layer {layer}, neuron {neuron}: </source>
        <translation>第 {layer} 層神經元 {neuron}：</translation>
    </message>
    <message>
        <source>all its inputs are on their way, each times its weight.</source>
        <translation>它的全部輸入正在途中，各乘以自己的權重。</translation>
    </message>
    <message>
        <source>z = {z}.</source>
        <translation>z = {z}。</translation>
    </message>
    <message>
        <source>the bias {number} joins the sum, which stands at {sum}.</source>
        <translation>偏差 {number} 加入求和，目前為 {sum}。</translation>
    </message>
    <message>
        <source>with the bias {number} the sum is complete: z = {sum}.</source>
        <translation>加上偏差 {number}，求和完成：z = {sum}。</translation>
    </message>
    <message>
        <source>the product ({w}) · {a} is on its way to the sum, which stands at {sum}.</source>
        <translation>乘積 ({w}) · {a} 正去往求和，目前為 {sum}。</translation>
    </message>
    <message>
        <source>the product ({w}) · {a} has arrived, the sum stands at {sum}.</source>
        <translation>乘積 ({w}) · {a} 已到達，目前的和為 {sum}。</translation>
    </message>
    <message>
        <source>∂C/∂y = {number}, from the cost alone.</source>
        <translation>∂C/∂y = {number}，只取決於代價。</translation>
    </message>
    <message>
        <source>what the next neurons send back adds up to ∂C/∂a = {sum}.</source>
        <translation>下一層各神經元傳回的量相加得 ∂C/∂a = {sum}。</translation>
    </message>
    <message>
        <source>its next neurons send back ∂C/∂z, each times its weight.</source>
        <translation>下一層各神經元傳回 ∂C/∂z，各乘以自己的權重。</translation>
    </message>
    <message>
        <source>({w}) · ({slope}) flows back to the sum, which stands at {sum}.</source>
        <translation>({w}) · ({slope}) 流回求和，目前為 {sum}。</translation>
    </message>
    <message>
        <source>({w}) · ({slope}) has flowed back, the sum stands at {sum}.</source>
        <translation>({w}) · ({slope}) 已流回，目前的和為 {sum}。</translation>
    </message>
    <message>
        <source>∂C/∂z = {result}.</source>
        <translation>∂C/∂z = {result}。</translation>
    </message>
    <message>
        <source>the sum {sum} passes the amplifier of gain {gain}.</source>
        <translation>總和 {sum} 經過增益為 {gain} 的放大器。</translation>
    </message>
    <message>
        <source>the sum {sum} passed the amplifier of gain {gain} and left as ∂C/∂z = {result}.</source>
        <translation>總和 {sum} 經過增益為 {gain} 的放大器，成為 ∂C/∂z = {result}。</translation>
    </message>
    <message>
        <source>its ∂C/∂z = {slope} meets the a at the other end of each of its weights.</source>
        <translation>它的 ∂C/∂z = {slope} 與每個權重另一端的 a 相遇。</translation>
    </message>
    <message>
        <source>∂C/∂w from {source}: ∂z/∂w = {a} times ∂C/∂z = {slope} gives {product}.</source>
        <translation>來自{source}的 ∂C/∂w：∂z/∂w = {a} 乘以 ∂C/∂z = {slope} 得 {product}。</translation>
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
        <translation>它的偏差從 {old} 變為 {new}。</translation>
    </message>
    <message>
        <source>its weights go a step against their slopes.</source>
        <translation>它的各權重逆著斜率走一步。</translation>
    </message>
    <message>
        <source>the weight from {source} goes from {old} to {new}.</source>
        <translation>來自{source}的權重從 {old} 變為 {new}。</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>The rows in the file are damaged: they were read from their table again.</source>
        <translation>檔案裡的資料列已損壞：已從它們的表格重新讀取。</translation>
    </message>
    <message>
        <source>The rows are not those that this session was saved with: the run is computed anew with them.</source>
        <translation>資料列與儲存這個工作階段時的不同：已用它們重新計算執行。</translation>
    </message>
    <message>
        <source>The rows in this file make no sense: it cannot be used.</source>
        <translation>這個檔案裡的資料列沒有意義：無法使用。</translation>
    </message>
    <message>
        <source>This is no session of visprop.</source>
        <translation>這不是 visprop 的工作階段。</translation>
    </message>
    <message>
        <source>A later version of visprop has written this session (form {n}; this one reads up to {most}): open it with that one.</source>
        <translation>這個工作階段由更新版本的 visprop 寫出（格式 {n}；本版本最多讀到 {most}）：請用那個版本開啟。</translation>
    </message>
    <message>
        <source>The file is damaged: nothing in it can be read.</source>
        <translation>檔案已損壞：其中什麼也讀不出來。</translation>
    </message>
    <message>
        <source>The experiment in this file is damaged: it is lost.</source>
        <translation>這個檔案裡的實驗已損壞：無法恢復。</translation>
    </message>
    <message>
        <source>Damaged and lost: {part}.</source>
        <translation>已損壞並遺失：{part}。</translation>
    </message>
    <message>
        <source>A part of the file is damaged; all that was in it could be read.</source>
        <translation>檔案的一部分已損壞；其中的全部內容都能讀出。</translation>
    </message>
    <message>
        <source>This part of the file makes no sense: {part}.</source>
        <translation>檔案的這一部分沒有意義：{part}。</translation>
    </message>
    <message>
        <source>“{branch}”: the losses are damaged or of another run. It is computed again.</source>
        <translation>「{branch}」：損失已損壞或屬於另一次執行。將重新計算。</translation>
    </message>
    <message>
        <source>“{branch}”: sound up to iteration {n}; what follows is computed again.</source>
        <translation>「{branch}」：到迭代 {n} 為止完好；之後的重新計算。</translation>
    </message>
    <message>
        <source>The losses in the file are not those of this run: they are computed again.</source>
        <translation>檔案裡的損失不是這次執行的：將重新計算。</translation>
    </message>
    <message>
        <source>the experiment</source>
        <translation>實驗</translation>
    </message>
    <message>
        <source>edits and branches</source>
        <translation>編輯和分支</translation>
    </message>
    <message>
        <source>the moment and how it was looked at</source>
        <translation>時刻及其顯示方式</translation>
    </message>
    <message>
        <source>breakpoints and watches</source>
        <translation>中斷點和監視</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>筆記</translation>
    </message>
    <message>
        <source>the rows</source>
        <translation>資料列</translation>
    </message>
    <message>
        <source>losses and checkpoints</source>
        <translation>損失和檢查點</translation>
    </message>
    <message>
        <source>kept runs</source>
        <translation>保留的執行</translation>
    </message>
    <message>
        <source>The kept runs in this file make no sense.</source>
        <translation>這個檔案裡保留的執行沒有意義。</translation>
    </message>
    <message>
        <source>{n} of the runs that were kept to compare are damaged and left out.</source>
        <translation>為比較而保留的執行中有 {n} 個已損壞，已略去。</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>There is nothing to take away.</source>
        <translation>沒有可去掉的。</translation>
    </message>
    <message>
        <source>{key} is {value}: another run, from its start; Ctrl+Z comes back.</source>
        <translation>{key} 為 {value}：另一次執行，從頭開始；按 Ctrl+Z 回來。</translation>
    </message>
    <message>
        <source>other…</source>
        <translation>其他…</translation>
    </message>
    <message>
        <source>It is {name} already: nothing is changed.</source>
        <translation>已經是 {name}：沒有改動。</translation>
    </message>
    <message>
        <source>Settings that can be changed</source>
        <translation>可以修改的設定</translation>
    </message>
    <message>
        <source>Standard deviation of what chance adds to points or targets.</source>
        <translation>隨機性加到點或目標上的標準差。</translation>
    </message>
    <message>
        <source>Which rows are kept back to validate: none of them trains.</source>
        <translation>留出哪些列用於驗證：它們不參加訓練。</translation>
    </message>
    <message>
        <source>Which rows only test: nothing of the run depends on them.</source>
        <translation>哪些列只用於測試：執行不依賴它們。</translation>
    </message>
    <message>
        <source>Columns to mean 0 and deviation 1, by the training rows.</source>
        <translation>按訓練列把各欄變為平均值 0、標準差 1。</translation>
    </message>
    <message>
        <source>Neurons of each layer, the inputs first.</source>
        <translation>每層的神經元數，輸入在前。</translation>
    </message>
    <message>
        <source>How the first weights are drawn; biases start at 0.</source>
        <translation>最初的權重怎樣抽取；偏差從 0 開始。</translation>
    </message>
    <message>
        <source>How numbers are stored.</source>
        <translation>數以什麼格式儲存。</translation>
    </message>
    <message>
        <source>Decides weights, splits and the order of rows.</source>
        <translation>決定權重、劃分和資料列的次序。</translation>
    </message>
    <message>
        <source>Of one example; over the batch it is the loss L.</source>
        <translation>一個樣本的代價；對批次則是損失 L。</translation>
    </message>
    <message>
        <source>L is the mean over the batch, or the sum.</source>
        <translation>L 是對批次的平均，或總和。</translation>
    </message>
    <message>
        <source>How far a step goes along −g.</source>
        <translation>沿 −g 的一步走多遠。</translation>
    </message>
    <message>
        <source>How η changes from epoch to epoch.</source>
        <translation>η 怎樣逐訓練週期變化。</translation>
    </message>
    <message>
        <source>Training rows of one update; all of them, where there are fewer.</source>
        <translation>一次更新的訓練列數；不夠時用全部。</translation>
    </message>
    <message>
        <source>Penalty l1·Σ|w| that pulls weights to 0.</source>
        <translation>懲罰項 l1·Σ|w|，把權重拉向 0。</translation>
    </message>
    <message>
        <source>Penalty ½·l2·Σw² that keeps weights small.</source>
        <translation>懲罰項 ½·l2·Σw²，使權重保持較小。</translation>
    </message>
    <message>
        <source>g is shortened to this length, where it is longer.</source>
        <translation>g 若更長，就縮短到這個長度。</translation>
    </message>
    <message>
        <source>Each entry of g is held within ± this.</source>
        <translation>g 的每個元素限制在 ± 此值之內。</translation>
    </message>
    <message>
        <source>The run ends after so many epochs.</source>
        <translation>執行在這麼多個訓練週期之後結束。</translation>
    </message>
    <message>
        <source>The run ends when the loss over the training rows is this small.</source>
        <translation>訓練列的損失小到此值時，執行結束。</translation>
    </message>
    <message>
        <source>Epochs from one validation to the next.</source>
        <translation>相鄰兩次驗證之間的訓練週期數。</translation>
    </message>
    <message>
        <source>The run ends after so many validations without a better one.</source>
        <translation>這麼多次驗證沒有變好之後，執行結束。</translation>
    </message>
    <message>
        <source>At its end the run goes back to its best validation.</source>
        <translation>執行結束時回到驗證最好的時刻。</translation>
    </message>
    <message>
        <source>Keeps the division from being by 0.</source>
        <translation>避免除以 0。</translation>
    </message>
    <message>
        <source>Shrinks each weight by η times this in every step.</source>
        <translation>每一步把每個權重縮小 η 乘此值。</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Overfitting: a small and a large network – visprop</source>
        <translation>過擬合：一小一大兩個網路 – visprop</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>執行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>後退(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>前進(&amp;S)</translation>
    </message>
    <message>
        <source>R&amp;eset</source>
        <translation>重設(&amp;E)</translation>
    </message>
    <message>
        <source>solid: training loss · dashed: validation loss, over updates</source>
        <translation>實線：訓練損失 · 虛線：驗證損失，隨更新次數</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暫停(&amp;P)</translation>
    </message>
    <message>
        <source>{title}: update {n}, training {training}, validation {validation}</source>
        <translation>{title}：更新 {n}，訓練 {training}，驗證 {validation}</translation>
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
        <translation>{word} 錯誤</translation>
    </message>
    <message>
        <source>{word} kink</source>
        <translation>{word} 折點</translation>
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
        <translation>飽和</translation>
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
        <translation>第 {n} 層：{count} 個初始權重，{low} 到 {high}，標準差 {std}</translation>
    </message>
</context>
<context>
    <name>Stop</name>
    <message>
        <source>{name}{at}{where} is {value} in iteration {k}, not a finite number: {origin}{why}.</source>
        <translation>{name}{at}{where} 在迭代 {k} 中為 {value}，不是有限數：{origin}{why}。</translation>
    </message>
    <message>
        <source>example {n}</source>
        <translation>樣本 {n}</translation>
    </message>
    <message>
        <source>layer {layer}, example {n}, neuron {i}</source>
        <translation>第 {layer} 層，樣本 {n}，神經元 {i}</translation>
    </message>
    <message>
        <source>layer {layer}, neuron {i}, its bias</source>
        <translation>第 {layer} 層神經元 {i} 的偏差</translation>
    </message>
    <message>
        <source>layer {layer}, neuron {i}, from neuron {j}</source>
        <translation>第 {layer} 層神經元 {i}，來自神經元 {j}</translation>
    </message>
    <message>
        <source>Training is over: {n} epochs are done, as the experiment asks.</source>
        <translation>訓練結束：按實驗要求完成了 {n} 個訓練週期。</translation>
    </message>
    <message>
        <source>Training is over: {n} validations in a row were not better.</source>
        <translation>訓練結束：連續 {n} 次驗證沒有變好。</translation>
    </message>
    <message>
        <source>Training is over: the loss of the training rows is {loss:.4g}, not above {goal:g}.</source>
        <translation>訓練結束：訓練列的損失為 {loss:.4g}，不高於 {goal:g}。</translation>
    </message>
    <message>
        <source> The best validation loss was {loss:.4g}, after epoch {epoch}.</source>
        <translation> 最佳驗證損失為 {loss:.4g}，在第 {epoch} 個訓練週期之後。</translation>
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
        <translation>已刪除中斷點：{line}</translation>
    </message>
    <message>
        <source>Breakpoint set: {line}</source>
        <translation>已設定中斷點：{line}</translation>
    </message>
    <message>
        <source>Stopped in iteration {k}, running backward: {line}</source>
        <translation>倒退執行時停在迭代 {k}：{line}</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>This is a folder or a device, not a file.</source>
        <translation>這是資料夾或裝置，不是檔案。</translation>
    </message>
    <message>
        <source>The file does not exist.</source>
        <translation>檔案不存在。</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>無法讀取檔案</translation>
    </message>
    <message>
        <source>The file is larger than {limit:,} bytes, the most that is read.</source>
        <translation>檔案超過 {limit:,} 位元組，這是能讀取的上限。</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>第 {line} 行</translation>
    </message>
    <message>
        <source>The text is not {encoding}: save the file as UTF-8.</source>
        <translation>文字不是 {encoding}：請把檔案另存為 UTF-8。</translation>
    </message>
    <message>
        <source>The file was not saved</source>
        <translation>檔案沒有儲存</translation>
    </message>
    <message>
        <source>the disk took no more bytes</source>
        <translation>磁碟寫不下更多位元組</translation>
    </message>
</context>
<context>
    <name>Storyboard</name>
    <message>
        <source>Loss of every iteration</source>
        <translation>每次迭代的損失</translation>
    </message>
    <message>
        <source>Forward pass: layer 1</source>
        <translation>前向傳播：第 1 層</translation>
    </message>
    <message>
        <source>Forward pass: the output</source>
        <translation>前向傳播：輸出</translation>
    </message>
    <message>
        <source>The cost</source>
        <translation>代價</translation>
    </message>
    <message>
        <source>Backward pass: ∂C/∂z of the output layer</source>
        <translation>反向傳播：輸出層的 ∂C/∂z</translation>
    </message>
    <message>
        <source>Backward pass: ∂C/∂z of layer 1</source>
        <translation>反向傳播：第 1 層的 ∂C/∂z</translation>
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
        <translation>網路、一個樣本及其目標</translation>
    </message>
    <message>
        <source>iteration {k} in pictures; loss of the batch from {first} to {last} in {n} iterations</source>
        <translation>迭代 {k} 的圖解；批次損失在 {n} 次迭代中從 {first} 到 {last}</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>{layers}, cost {cost}, η = {rate:g}, batches of {batch}</source>
        <translation>{layers}，代價 {cost}，η = {rate:g}，批次 {batch}</translation>
    </message>
    <message>
        <source>op {n} of {all}</source>
        <translation>運算 {n} / {all}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>layer {n}</source>
        <translation>第 {n} 層</translation>
    </message>
    <message>
        <source>neuron {n}</source>
        <translation>神經元 {n}</translation>
    </message>
    <message>
        <source>term {n} of {all}</source>
        <translation>第 {n} 項，共 {all} 項</translation>
    </message>
    <message>
        <source>{all} terms</source>
        <translation>{all} 項</translation>
    </message>
    <message>
        <source>example {n} of {all}</source>
        <translation>樣本 {n}，共 {all} 個</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source> for all </source>
        <translation> 對所有 </translation>
    </message>
    <message>
        <source>One forward pass gives every ∂z/∂w, one backward pass gives every ∂C/∂z, for all weights at once.</source>
        <translation>一次前向傳播給出每個 ∂z/∂w，一次反向傳播給出每個 ∂C/∂z，一次就得到所有權重的。</translation>
    </message>
    <message>
        <source>Forward pass</source>
        <translation>前向傳播</translation>
    </message>
    <message>
        <source>Backward pass</source>
        <translation>反向傳播</translation>
    </message>
</context>
<context>
    <name>Sums</name>
    <message>
        <source>Sums over examples</source>
        <translation>樣本求和</translation>
    </message>
    <message>
        <source>what each example of the batch adds to {d}</source>
        <translation>批次中每個樣本對 {d} 的貢獻</translation>
    </message>
    <message>
        <source>N = {n} rows, B = {b}; updates in an epoch: {u}</source>
        <translation>N = {n} 列，B = {b}；一個訓練週期的更新次數：{u}</translation>
    </message>
    <message>
        <source>epoch {e}: update {k} of {u}</source>
        <translation>第 {e} 個訓練週期：更新 {k}，共 {u} 次</translation>
    </message>
    <message>
        <source>One update is not one epoch. Rows are shuffled again for each epoch.</source>
        <translation>一次更新不是一個訓練週期。每個訓練週期都會重新打亂資料列。</translation>
    </message>
    <message>
        <source>One batch holds all rows: here, one update is one epoch.</source>
        <translation>一個批次包含全部列：這裡一次更新就是一個訓練週期。</translation>
    </message>
    <message>
        <source>⋮ {n} more</source>
        <translation>⋮ 還有 {n} 個</translation>
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
        <translation>已放棄。選擇一個參數可重新開始。</translation>
    </message>
    <message>
        <source>It is computed as soon as the run rests.</source>
        <translation>執行停住後立即計算。</translation>
    </message>
    <message>
        <source>Choose two different parameters.</source>
        <translation>請選擇兩個不同的參數。</translation>
    </message>
    <message>
        <source>The loss surface is being computed.</source>
        <translation>正在計算損失曲面。</translation>
    </message>
    <message>
        <source>{letter} over two parameters, the others as in iteration {k}, for {n} of {of} training rows: {low} (dark) to {high} (light). The line is the way of the run so far.</source>
        <translation>{letter} 隨兩個參數的變化，其他參數同迭代 {k}，用 {of} 個訓練列中的 {n} 個：{low}（暗）到 {high}（亮）。線是執行迄今走過的路。</translation>
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
        <translation>沒有安裝 Dask：pip install distributed（或安裝帶附加項目 [dask] 的 visprop）。</translation>
    </message>
    <message>
        <source>The cluster has given a run up: {error}.</source>
        <translation>叢集放棄了一個執行：{error}。</translation>
    </message>
    <message>
        <source>No Dask scheduler answers there: dask scheduler starts one.</source>
        <translation>那裡沒有 Dask 排程器回應：dask scheduler 可啟動一個。</translation>
    </message>
    <message>
        <source>The scheduler has no workers: dask worker ADDRESS starts one.</source>
        <translation>排程器沒有工作行程：dask worker ADDRESS 可啟動一個。</translation>
    </message>
    <message>
        <source>The worker {worker} needs visprop {version} installed; it says: {answer}.</source>
        <translation>工作行程 {worker} 需要安裝 visprop {version}；它回答：{answer}。</translation>
    </message>
    <message>
        <source>The folder for the results cannot be made: {error}.</source>
        <translation>無法建立存放結果的資料夾：{error}。</translation>
    </message>
    <message>
        <source>This is no result of a run: delete it, and the run is made again.</source>
        <translation>這不是執行的結果：請刪除它，執行會重新進行。</translation>
    </message>
    <message>
        <source>A worker was killed, perhaps since memory was short: fewer --workers need less.</source>
        <translation>一個工作行程被終止，也許因為記憶體不足：減少 --workers 可少用記憶體。</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>執行</translation>
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
        <translation>訓練損失</translation>
    </message>
    <message>
        <source>validation loss</source>
        <translation>驗證損失</translation>
    </message>
    <message>
        <source>all seeds</source>
        <translation>所有種子</translation>
    </message>
    <message>
        <source>line: mean over seeds</source>
        <translation>線：各種子的平均</translation>
    </message>
    <message>
        <source>band: least to greatest</source>
        <translation>帶：最小到最大</translation>
    </message>
    <message>
        <source>the {n} best; {more} more in the table</source>
        <translation>最好的 {n} 個；表中還有 {more} 個</translation>
    </message>
</context>
<context>
    <name>System</name>
    <message>
        <source>Qt needs {names}, which this system lacks; install with: {line}</source>
        <translation>Qt 需要 {names}，本系統沒有；安裝命令：{line}</translation>
    </message>
    <message>
        <source>PySide6 {qt} crashes on Python before 3.12; install with: pip install &apos;PySide6-Essentials&lt;6.12&apos;</source>
        <translation>PySide6 {qt} 在 3.12 之前的 Python 上會崩潰；請安裝：pip install &apos;PySide6-Essentials&lt;6.12&apos;</translation>
    </message>
    <message>
        <source>neither DISPLAY nor WAYLAND_DISPLAY is set</source>
        <translation>DISPLAY 和 WAYLAND_DISPLAY 都沒有設定</translation>
    </message>
    <message>
        <source>QT_QPA_PLATFORM asks for &apos;{name}&apos;, which this Qt does not have</source>
        <translation>QT_QPA_PLATFORM 要求 &apos;{name}&apos;，而這個 Qt 沒有它</translation>
    </message>
    <message>
        <source>{key}={value} does not answer</source>
        <translation>{key}={value} 沒有回應</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>how many inputs</source>
        <translation>多少個輸入</translation>
    </message>
    <message>
        <source>delimiter</source>
        <translation>分隔符</translation>
    </message>
    <message>
        <source>decimal mark</source>
        <translation>小數點</translation>
    </message>
    <message>
        <source>encoding</source>
        <translation>編碼</translation>
    </message>
    <message>
        <source>header</source>
        <translation>表頭</translation>
    </message>
    <message>
        <source>rows with gaps</source>
        <translation>有空缺的列</translation>
    </message>
    <message>
        <source>inputs used</source>
        <translation>所用輸入</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>the best by correlation</source>
        <translation>相關性最好的</translation>
    </message>
    <message>
        <source>those that the experiment names</source>
        <translation>實驗所列的</translation>
    </message>
    <message>
        <source>found out</source>
        <translation>自動識別</translation>
    </message>
    <message>
        <source>comma ,</source>
        <translation>逗號 ,</translation>
    </message>
    <message>
        <source>semicolon ;</source>
        <translation>分號 ;</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>定位字元</translation>
    </message>
    <message>
        <source>bar |</source>
        <translation>豎線 |</translation>
    </message>
    <message>
        <source>space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>point .</source>
        <translation>點號 .</translation>
    </message>
    <message>
        <source>first row</source>
        <translation>第一列</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
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
        <translation>各欄</translation>
    </message>
    <message>
        <source>column</source>
        <translation>欄</translation>
    </message>
    <message>
        <source>role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>values</source>
        <translation>數值</translation>
    </message>
    <message>
        <source>&amp;Role of the selected columns</source>
        <translation>所選欄的角色(&amp;R)</translation>
    </message>
    <message>
        <source>all the same</source>
        <translation>全部相同</translation>
    </message>
    <message>
        <source>words: {n}</source>
        <translation>詞：{n}</translation>
    </message>
    <message>
        <source>empty: {n}</source>
        <translation>空：{n}</translation>
    </message>
    <message>
        <source>Open table – visprop</source>
        <translation>開啟表格 – visprop</translation>
    </message>
    <message>
        <source>Open as experiment</source>
        <translation>作為實驗開啟</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>前幾列</translation>
    </message>
    <message>
        <source>the first {rows}</source>
        <translation>前 {rows} 列</translation>
    </message>
    <message>
        <source>{name}: {rows} rows, {columns} columns; {inputs} inputs, {n} classes of {targets}</source>
        <translation>{name}：{rows} 列，{columns} 欄；{inputs} 個輸入，{targets} 的 {n} 個類別</translation>
    </message>
    <message>
        <source>{name}: {rows} rows, {columns} columns; {inputs} inputs, to learn: {targets}</source>
        <translation>{name}：{rows} 列，{columns} 欄；{inputs} 個輸入，要學的是：{targets}</translation>
    </message>
    <message>
        <source>input</source>
        <translation>輸入</translation>
    </message>
    <message>
        <source>target (a number)</source>
        <translation>目標（數）</translation>
    </message>
    <message>
        <source>label (classes)</source>
        <translation>標籤（類別）</translation>
    </message>
    <message>
        <source>input of words</source>
        <translation>文字輸入</translation>
    </message>
    <message>
        <source>train / valid / test</source>
        <translation>train / valid / test 劃分</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>cell</source>
        <translation>儲存格</translation>
    </message>
    <message>
        <source>what is wrong</source>
        <translation>哪裡不對</translation>
    </message>
    <message>
        <source>what to do</source>
        <translation>做什麼</translation>
    </message>
    <message>
        <source>What was found and done</source>
        <translation>識別和處理的結果</translation>
    </message>
    <message>
        <source>file</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>No problem was found.</source>
        <translation>沒有發現問題。</translation>
    </message>
    <message>
        <source>One problem keeps the table from being used:</source>
        <translation>有一個問題使表格無法使用：</translation>
    </message>
    <message>
        <source>{n} problems keep the table from being used; the first {shown}:</source>
        <translation>有 {n} 個問題使表格無法使用；前 {shown} 個：</translation>
    </message>
    <message>
        <source>{n} problems keep the table from being used:</source>
        <translation>有 {n} 個問題使表格無法使用：</translation>
    </message>
    <message>
        <source>{title}: {rows} rows to train, {inputs} inputs. Ctrl+Z goes back.</source>
        <translation>{title}：{rows} 個訓練列，{inputs} 個輸入。按 Ctrl+Z 返回。</translation>
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
        <translation>{t}：全部權重和偏差，上下排列；{g} = ∇{L}({s})</translation>
    </message>
    <message>
        <source> over </source>
        <translation> 隨 </translation>
    </message>
    <message>
        <source>from</source>
        <translation>來自</translation>
    </message>
    <message>
        <source>⋮ {n} more</source>
        <translation>⋮ 還有 {n} 個</translation>
    </message>
</context>
<context>
    <name>TimeMenu</name>
    <message>
        <source>Go to iteration {k}</source>
        <translation>轉到迭代 {k}</translation>
    </message>
    <message>
        <source>Run to iteration {k}</source>
        <translation>執行到迭代 {k}</translation>
    </message>
</context>
<context>
    <name>Tip</name>
    <message>
        <source>Change it: F2 or a double click, or drag its number up and down.</source>
        <translation>修改它：按 F2 或按兩下，或上下拖曳它的數字。</translation>
    </message>
    <message>
        <source>Change its layer&apos;s activation: F2 or a double click.</source>
        <translation>修改該層的激活函數：按 F2 或按兩下。</translation>
    </message>
</context>
<context>
    <name>Titles</name>
    <message>
        <source>A curve of straight pieces</source>
        <translation>直線段組成的曲線</translation>
    </message>
    <message>
        <source>A sine curve</source>
        <translation>正弦曲線</translation>
    </message>
    <message>
        <source>A step by step backpropagation example</source>
        <translation>逐步的反向傳播例子</translation>
    </message>
    <message>
        <source>A straight line</source>
        <translation>一條直線</translation>
    </message>
    <message>
        <source>Checkerboard</source>
        <translation>棋盤格</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>手寫數字</translation>
    </message>
    <message>
        <source>Disc and ring</source>
        <translation>圓盤與圓環</translation>
    </message>
    <message>
        <source>Exclusive or</source>
        <translation>異或</translation>
    </message>
    <message>
        <source>Four clouds</source>
        <translation>四團點雲</translation>
    </message>
    <message>
        <source>HW01: COVID-19 cases</source>
        <translation>HW01：COVID-19 病例</translation>
    </message>
    <message>
        <source>Hills and valleys</source>
        <translation>山丘與山谷</translation>
    </message>
    <message>
        <source>Iris</source>
        <translation>鳶尾花</translation>
    </message>
    <message>
        <source>Lecture network</source>
        <translation>課程網路</translation>
    </message>
    <message>
        <source>Overfitting</source>
        <translation>過擬合</translation>
    </message>
    <message>
        <source>Penguins</source>
        <translation>企鵝</translation>
    </message>
    <message>
        <source>Sum of sigmoids</source>
        <translation>sigmoid 之和</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>問卷調查</translation>
    </message>
    <message>
        <source>Ten sigmoids make a curve</source>
        <translation>十個 sigmoid 組成曲線</translation>
    </message>
    <message>
        <source>The vanishing gradient</source>
        <translation>梯度消失</translation>
    </message>
    <message>
        <source>Three sigmoids make a curve</source>
        <translation>三個 sigmoid 組成曲線</translation>
    </message>
    <message>
        <source>Two moons</source>
        <translation>兩個月牙</translation>
    </message>
    <message>
        <source>Two spirals</source>
        <translation>兩條螺旋</translation>
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
        <translation>工具列</translation>
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
        <translation>樣本</translation>
    </message>
    <message>
        <source>Which example of the batch is shown</source>
        <translation>顯示批次中的哪個樣本</translation>
    </message>
    <message>
        <source>View</source>
        <translation>檢視</translation>
    </message>
    <message>
        <source>What the canvas shows (V for the next view)</source>
        <translation>畫布顯示什麼（V 換下一個檢視）</translation>
    </message>
</context>
<context>
    <name>Tooltip</name>
    <message>
        <source>Layer {layer}, neuron {neuron} ({activation})</source>
        <translation>第 {layer} 層神經元 {neuron}（{activation}）</translation>
    </message>
    <message>
        <source>{letter} after the update</source>
        <translation>更新後的 {letter}</translation>
    </message>
    <message>
        <source>{name} before</source>
        <translation>更新前的 {name}</translation>
    </message>
    <message>
        <source>Input {n}: {name}</source>
        <translation>輸入 {n}：{name}</translation>
    </message>
    <message>
        <source>Layer {layer}: weight from neuron {source} to neuron {target}</source>
        <translation>第 {layer} 層：從神經元 {source} 到神經元 {target} 的權重</translation>
    </message>
    <message>
        <source>Layer {layer}: weight from input {source} to neuron {target}</source>
        <translation>第 {layer} 層：從輸入 {source} 到神經元 {target} 的權重</translation>
    </message>
    <message>
        <source>Layer {layer}: bias of neuron {neuron}; its ∂z/∂b is 1</source>
        <translation>第 {layer} 層：神經元 {neuron} 的偏差；它的 ∂z/∂b 是 1</translation>
    </message>
    <message>
        <source>Cost C of the example, loss L of the batch ({cost})</source>
        <translation>樣本的代價 C，批次的損失 L（{cost}）</translation>
    </message>
    <message>
        <source>Output {n} and its target</source>
        <translation>輸出 {n} 及其目標</translation>
    </message>
    <message>
        <source>Target {n}: {name}</source>
        <translation>目標 {n}：{name}</translation>
    </message>
    <message>
        <source>, example {n} of {all}</source>
        <translation>，樣本 {n}，共 {all} 個</translation>
    </message>
</context>
<context>
    <name>Travel</name>
    <message>
        <source>Go to iteration – visprop</source>
        <translation>轉到迭代 – visprop</translation>
    </message>
    <message>
        <source>Iteration; what was not run yet is run, up to a stop</source>
        <translation>迭代；還沒有執行的部分會執行，直到停止處</translation>
    </message>
    <message>
        <source>This is the best moment of the run so far.</source>
        <translation>這是執行迄今最好的時刻。</translation>
    </message>
    <message>
        <source>No stop lies before that moment: this is the start of the run.</source>
        <translation>那個時刻之前沒有停止：這裡是執行的開頭。</translation>
    </message>
    <message>
        <source>Undone: {branch} as it was before.</source>
        <translation>已復原：{branch} 恢復原樣。</translation>
    </message>
    <message>
        <source>Done again, in {branch}.</source>
        <translation>已重做，在 {branch}。</translation>
    </message>
    <message>
        <source>Back to “{title}”.</source>
        <translation>回到「{title}」。</translation>
    </message>
</context>
<context>
    <name>Unsaved</name>
    <message>
        <source>“{title}” has changes that are in no file. Without saving, they are lost.</source>
        <translation>「{title}」有一些改動不在任何檔案裡。不儲存就會遺失。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Don&apos;t save</source>
        <translation>不儲存</translation>
    </message>
    <message>
        <source>Save your work?</source>
        <translation>儲存你的工作？</translation>
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
        <translation>「{text}」不是數：請寫成 0.5、−2 或 1e-3。</translation>
    </message>
    <message>
        <source>It is {value} already: nothing is changed.</source>
        <translation>已經是 {value}：沒有改動。</translation>
    </message>
</context>
<context>
    <name>Viewing</name>
    <message>
        <source>Notation of {title}</source>
        <translation>{title}的記號</translation>
    </message>
    <message>
        <source>The walk needs the numbers of a backward pass: it was run to its end.</source>
        <translation>推導需要一次反向傳播的數值：已執行到它的末尾。</translation>
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
        <translation>兩者</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>總結</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>推導</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>計算圖</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>實驗台</translation>
    </message>
    <message>
        <source>θ and g</source>
        <translation>θ 與 g</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>求和</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>輸出</translation>
    </message>
</context>
<context>
    <name>WatchList</name>
    <message>
        <source>Watches</source>
        <translation>監視</translation>
    </message>
    <message>
        <source>new watch, e.g. max(gain[1])</source>
        <translation>新監視，例如 max(gain[1])</translation>
    </message>
    <message>
        <source>now · a step ago · run</source>
        <translation>現在 · 一步之前 · 執行</translation>
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
        <translation>現在：{value}</translation>
    </message>
    <message>
        <source>a step ago: {value}</source>
        <translation>一步之前：{value}</translation>
    </message>
    <message>
        <source>over the run: {low} to {high}</source>
        <translation>整個執行：{low} 到 {high}</translation>
    </message>
    <message>
        <source>The curve shows one iteration in {k}; what lies between is not in it.</source>
        <translation>曲線每 {k} 次迭代顯示一次；其間的不在其中。</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>the data hold it</source>
        <translation>資料裡含有它</translation>
    </message>
    <message>
        <source>{name} was not finite before</source>
        <translation>{name} 之前就不是有限數</translation>
    </message>
    <message>
        <source>numbers like these give less than 1e{n}</source>
        <translation>這樣的數只會得到小於 1e{n} 的值</translation>
    </message>
    <message>
        <source>more than a {dtype} can hold ({most}); {cause}</source>
        <translation>超過 {dtype} 能容納的範圍（{most}）；{cause}</translation>
    </message>
    <message>
        <source>more than a {dtype} can hold ({most})</source>
        <translation>超過 {dtype} 能容納的範圍（{most}）</translation>
    </message>
    <message>
        <source>{name} was set to {value} at the start of this iteration</source>
        <translation>{name} 在這次迭代開始時被設為 {value}</translation>
    </message>
    <message>
        <source>column {column} of training row {row} is {value} for the network</source>
        <translation>對網路來說，訓練列 {row} 的第 {column} 欄是 {value}</translation>
    </message>
    <message>
        <source>the edit of {place} begins in this iteration</source>
        <translation>對 {place} 的編輯從這次迭代開始</translation>
    </message>
    <message>
        <source>no update has been made yet: the start weights and the data alone lead there</source>
        <translation>還沒有做過更新：僅由初始權重和資料導致</translation>
    </message>
    <message>
        <source>the edit of {place} has held since iteration {k}</source>
        <translation>對 {place} 的編輯自迭代 {k} 起有效</translation>
    </message>
    <message>
        <source>each of the last {n} steps made the gradient {factor} times larger without turning it</source>
        <translation>最近 {n} 步每步都把梯度放大 {factor} 倍而不改變方向</translation>
    </message>
    <message>
        <source>the last step made the gradient {factor} times larger without turning it</source>
        <translation>最近一步把梯度放大 {factor} 倍而不改變方向</translation>
    </message>
    <message>
        <source>error</source>
        <translation>誤差</translation>
    </message>
    <message>
        <source>gradient</source>
        <translation>梯度</translation>
    </message>
    <message>
        <source>each step multiplies the {what} by {factor}: the rate {eta} is above 2/curvature = {limit}</source>
        <translation>每一步把{what}乘以 {factor}：學習率 {eta} 高於 2/曲率 = {limit}</translation>
    </message>
    <message>
        <source>the last step multiplied the {what} by {factor}: the rate {eta} is above 2/curvature = {limit}</source>
        <translation>最近一步把{what}乘以 {factor}：學習率 {eta} 高於 2/曲率 = {limit}</translation>
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
        <translation>批次的損失在 {n} 次迭代中從 {first} 增長到 {most}</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Searching backward for a stop: {n} % of the way. Esc or F6 gives up.</source>
        <translation>正在向後搜尋停止處：已完成 {n} %。按 Esc 或 F6 放棄。</translation>
    </message>
    <message>
        <source>Copied with all digits.</source>
        <translation>已複製，保留全部位數。</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>Parts of this session are damaged</source>
        <translation>這個工作階段的一部分已損壞</translation>
    </message>
    <message>
        <source>{path}

{report}

The file was not changed.</source>
        <translation>{path}

{report}

檔案沒有改動。</translation>
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
        <translation>{lesson} · 第 {n} 張</translation>
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
        <translation>用鉛筆按順序算出空格。寫兩位有效數字：0.046、−1.2。</translation>
    </message>
    <message>
        <source>Given:</source>
        <translation>已知：</translation>
    </message>
    <message>
        <source>How each number comes about</source>
        <translation>每個數的來歷</translation>
    </message>
    <message>
        <source>The lesson has no such scene; it has {ids}.</source>
        <translation>課程沒有這個場景；它有 {ids}。</translation>
    </message>
    <message>
        <source>Nothing in this scene can be worked out.</source>
        <translation>這個場景裡沒有可以算出的數。</translation>
    </message>
    <message>
        <source>No numbers were found that can be worked out by hand: take another seed.</source>
        <translation>沒有找到可以手算的數：請換一個種子。</translation>
    </message>
</context>
</TS>
